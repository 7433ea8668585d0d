package org.council.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.council.backing.SigningKey;
import org.council.backing.TokenIssuer;
import org.council.deploy.Compose;
import org.council.local.SuiteSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of a real Keycloak, with the realm and the settings of Compose. */
@ExtendWith(OneSuite.class)
class KeycloakIT {

  private static final String EVENTS = "/v1/events";

  @TempDir private static Path folder;

  private static AgendaWithKeycloak agenda;
  private static Keycloak keycloak;
  private static RealmChanges realm;

  @BeforeAll
  static void start(SuiteSettings suite) throws IOException {
    agenda = AgendaWithKeycloak.start(suite, folder);
    keycloak = agenda.keycloak();
    realm = new RealmChanges(keycloak);
  }

  @AfterAll
  static void end() {
    if (agenda != null) {
      agenda.close();
    }
  }

  @Test
  void it_is_the_version_that_compose_runs() {
    String image = Compose.service("keycloak").get("image").asText();
    String version = image.substring(image.indexOf(':') + 1);
    assertThat(Keycloak.HOME.getFileName().toString()).startsWith("keycloak-" + version + ".");
  }

  @Test
  void the_secretariat_convenes_a_session_and_the_journal_knows_who_did() {
    HttpResponse<String> answer = convene("K1", keycloak.token("secretary"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(agenda.actorOf(answer)).isEqualTo("secretary");
  }

  @Test
  void one_without_the_role_is_refused() {
    HttpResponse<String> answer = convene("K2", keycloak.token("writer"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("This is for the role secretariat.");
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, 200",
    "integrator, 200",
    "operator, 200",
    "chair, 403",
    "writer, 403",
  })
  void every_user_of_the_realm_may_what_the_role_may(String user, int status) {
    assertThat(agenda.get(EVENTS, keycloak.token(user)).statusCode()).isEqualTo(status);
  }

  @Test
  void the_participant_in_the_token_is_the_one_in_the_roster() {
    realm.addUser("somebody", "president");
    String secretary = keycloak.token("secretary");
    convene("K3", secretary);
    String president = keycloak.token("somebody");
    assertThat(open("K3", president).statusCode()).isEqualTo(403);

    agenda.post(
        "/v1/sessions/K3/participants",
        secretary,
        "{\"id\": \"president\", \"office\": \"CHAIR\"}");

    HttpResponse<String> answer = open("K3", president);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(agenda.actorOf(answer)).isEqualTo("president");
  }

  @Test
  void a_token_for_another_audience_is_refused() {
    realm.addClientWithTokensFor("another-suite", "another");
    realm.addClientWithTokensFor("council", "like-ours");

    assertThat(events(keycloak.token("another", "secretary"))).isEqualTo(401);
    assertThat(events(keycloak.token("like-ours", "secretary"))).isEqualTo(200);
  }

  @Test
  void a_token_that_has_expired_is_refused() {
    realm.addClientWithTokensThatLast(Duration.ofSeconds(4), "short");
    String token = keycloak.token("short", "secretary");
    assertThat(events(token)).isEqualTo(200);

    Await.until("it is refused", Duration.ofSeconds(15), () -> events(token) == 401);
  }

  @Test
  void a_token_in_which_somebody_wrote_is_refused() {
    String token = keycloak.token("chair");
    assertThat(events(token)).isEqualTo(403);

    assertThat(events(withTheRole("secretariat", token))).isEqualTo(401);
  }

  @Test
  void a_token_that_another_signed_is_refused() {
    assertThat(events(signedByAnother())).isEqualTo(401);
  }

  /**
   * Somebody's unknown key has just made the service ask for the keys: soon it asks again all the
   * same.
   */
  @Test
  void when_keycloak_signs_with_a_new_key_its_tokens_are_accepted_within_seconds() {
    String before = keycloak.token("secretary");
    assertThat(events(before)).isEqualTo(200);
    assertThat(events(signedByAnother())).isEqualTo(401);

    realm.changeTheSigningKey();

    String after = keycloak.token("secretary");
    assertThat(keyOf(after)).isNotEqualTo(keyOf(before));
    Await.until("it is accepted", Duration.ofSeconds(15), () -> events(after) == 200);
    assertThat(events(before)).isEqualTo(200);
  }

  private static HttpResponse<String> convene(String session, String token) {
    return agenda.post(
        "/v1/sessions",
        token,
        """
        {"symbol": "%s", "rules": "itu-council", "title": {"en": "A session"}, "place": "Geneva",
         "timeZone": "Europe/Zurich", "opensOn": "2026-07-06", "closesOn": "2026-07-17", "languages": ["en"]}
        """
            .formatted(session));
  }

  private static HttpResponse<String> open(String session, String token) {
    return agenda.post("/v1/sessions/%s/openings".formatted(session), token, "{}");
  }

  private static int events(String token) {
    return agenda.get(EVENTS, token).statusCode();
  }

  private static String keyOf(String token) {
    return part(0, token).get("kid").asText();
  }

  /** The header (0) or the claims (1) of a token. */
  private static JsonNode part(int number, String token) {
    byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[number]);
    return Web.json(new String(json, StandardCharsets.UTF_8));
  }

  /** The token with another role in it, and the signature that it had. */
  private static String withTheRole(String role, String token) {
    ObjectNode claims = (ObjectNode) part(1, token);
    claims.putArray("groups").add(role);
    byte[] json = claims.toString().getBytes(StandardCharsets.UTF_8);
    String[] parts = token.split("\\.");
    return String.join(
        ".", parts[0], Base64.getUrlEncoder().withoutPadding().encodeToString(json), parts[2]);
  }

  /** A token that says all that Keycloak's say, under a key that is not Keycloak's. */
  private static String signedByAnother() {
    URI issuer = URI.create(part(1, keycloak.token("secretary")).get("iss").asText());
    return new TokenIssuer(issuer, SigningKey.generate(), Clock.systemUTC())
        .token("secretary", "secretariat");
  }
}
