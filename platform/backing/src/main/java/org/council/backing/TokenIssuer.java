package org.council.backing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Signs tokens for participants, where no identity provider is at hand: on one machine and in
 * tests. Refuses to exist in production ({@code COUNCIL_ENV=production}).
 *
 * <p>A token says who it is ({@code sub} and {@code participant}: the id in the roster) and the
 * coarse roles ({@code groups}); everything else about a person is data of the roster.
 */
public final class TokenIssuer {

  /** For whom tokens are meant (claim {@code aud}). */
  public static final String AUDIENCE = "council";

  private static final Duration LIFETIME = Duration.ofHours(12);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI issuer;
  private final SigningKey key;
  private final Clock clock;

  /**
   * @param issuer address that tokens name as their issuer (claim {@code iss})
   * @param key signs the tokens
   * @param clock says when a token begins; it ends twelve hours later
   * @throws IllegalStateException in production
   */
  public TokenIssuer(URI issuer, SigningKey key, Clock clock) {
    refuseInProduction(System.getenv("COUNCIL_ENV"));
    this.issuer = issuer;
    this.key = key;
    this.clock = clock;
  }

  static void refuseInProduction(String environment) {
    if ("production".equals(environment)) {
      throw new IllegalStateException(
          "COUNCIL_ENV is production: tokens come from the identity provider, not from here");
    }
  }

  /** The address tokens name as their issuer. */
  public URI issuer() {
    return issuer;
  }

  /**
   * @param participant the participant's id in the roster
   * @param roles coarse roles
   * @return a signed JSON Web Token
   */
  public String token(String participant, String... roles) {
    var now = clock.instant();
    var header = Map.of("alg", "RS256", "typ", "JWT", "kid", key.id());
    var claims =
        Map.of(
            "iss", issuer.toString(),
            "aud", AUDIENCE,
            "sub", participant,
            "participant", participant,
            "groups", List.of(roles),
            "iat", now.getEpochSecond(),
            "exp", now.plus(LIFETIME).getEpochSecond(),
            "jti", UUID.randomUUID().toString());
    var headerAndClaims = base64Url(header) + "." + base64Url(claims);
    return headerAndClaims + "." + key.sign(headerAndClaims);
  }

  /** OIDC discovery: who issues, and where the public keys are. There is nothing to log in to. */
  String discovery() {
    return json(
        Map.of(
            "issuer", issuer.toString(),
            "jwks_uri", issuer + "/jwks",
            "response_types_supported", List.of("id_token"),
            "subject_types_supported", List.of("public"),
            "id_token_signing_alg_values_supported", List.of("RS256")));
  }

  /** The public key as a JSON Web Key Set. */
  String keys() {
    return json(Map.of("keys", List.of(key.publicKey())));
  }

  private static String base64Url(Map<String, ?> content) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json(content).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Map<String, ?> content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
