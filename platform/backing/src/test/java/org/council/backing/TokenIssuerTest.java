package org.council.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.net.BindException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final URI ISSUER = URI.create("http://127.0.0.1:9");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2023-07-11T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void a_token_says_who_it_is_and_in_which_roles() throws Exception {
    var token = new TokenIssuer(ISSUER, SigningKey.generate(), NOON).token("chair", "delegate");

    var claims = part(token, 1);
    assertThat(claims.get("sub").asText()).isEqualTo("chair");
    assertThat(claims.get("participant").asText()).isEqualTo("chair");
    assertThat(claims.get("groups")).extracting(JsonNode::asText).containsExactly("delegate");
    assertThat(claims.get("aud").asText()).isEqualTo("council");
    assertThat(claims.get("iss").asText()).isEqualTo(ISSUER.toString());
    assertThat(Instant.ofEpochSecond(claims.get("exp").asLong())).isEqualTo("2023-07-12T00:00:00Z");
  }

  @Test
  void what_the_endpoint_shows_is_enough_to_check_a_token() throws Exception {
    try (var endpoint = IssuerEndpoint.start(SigningKey.generate(), 0)) {
      var token = endpoint.issuer().token("secretary", "secretariat");
      var discovery = read(endpoint.issuer().issuer() + "/.well-known/openid-configuration");
      var key = read(discovery.get("jwks_uri").asText()).get("keys").get(0);

      assertThat(discovery.get("issuer").asText()).isEqualTo(part(token, 1).get("iss").asText());
      assertThat(part(token, 0).get("kid")).isEqualTo(key.get("kid"));
      assertThat(signedBy(key, token)).isTrue();
      assertThat(signedBy(key, token.replaceFirst("\\.", ".e"))).isFalse();
    }
  }

  @Test
  void the_kept_key_is_the_same_next_time_and_only_its_owner_reads_it(@TempDir Path home)
      throws Exception {
    var file = home.resolve("keys/tokens.key");
    var made = SigningKey.keptIn(file);

    assertThat(SigningKey.keptIn(file).id()).isEqualTo(made.id());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_taken_port_is_said() throws Exception {
    try (var first = IssuerEndpoint.start(SigningKey.generate(), 0)) {
      var taken = first.issuer().issuer().getPort();
      assertThatThrownBy(() -> IssuerEndpoint.start(SigningKey.generate(), taken))
          .isInstanceOf(BindException.class);
    }
  }

  @Test
  void there_is_no_local_issuer_in_production() {
    assertThatThrownBy(() -> TokenIssuer.refuseInProduction("production"))
        .isInstanceOf(IllegalStateException.class);
    assertThatCode(() -> TokenIssuer.refuseInProduction(null)).doesNotThrowAnyException();
  }

  private static JsonNode read(String address) throws Exception {
    try (var stream = URI.create(address).toURL().openStream()) {
      return JSON.readTree(stream);
    }
  }

  private static JsonNode part(String token, int index) throws Exception {
    return JSON.readTree(decode(token.split("\\.")[index]));
  }

  private static boolean signedBy(JsonNode key, String token) throws Exception {
    var end = token.lastIndexOf('.');
    var signature = Signature.getInstance("SHA256withRSA");
    var numbers = new RSAPublicKeySpec(number(key.get("n")), number(key.get("e")));
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(numbers));
    signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(decode(token.substring(end + 1)));
  }

  private static BigInteger number(JsonNode base64Url) {
    return new BigInteger(1, decode(base64Url.asText()));
  }

  private static byte[] decode(String base64Url) {
    return Base64.getUrlDecoder().decode(base64Url);
  }
}
