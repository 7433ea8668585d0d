package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.NINE;
import static org.council.speakers.ItemOverHttp.minute;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The room is told seat and microphone, and tells what became of the microphone. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class RoomOverHttpTest {

  @Inject Roster roster;
  @Inject ItemOverHttp item;

  @Test
  void is_told_the_seat_and_the_microphone_of_who_has_the_floor() {
    seatedAndSpeaking();

    String given = new String(item.announced("floor.given").data());
    assertThat(given).contains("\"seat\":\"C-14\"", "\"microphone\":\"M-014\"");
    item.list().then().body("speaking.seat", equalTo("C-14"));
  }

  @Test
  void tells_once_that_a_microphone_went_on_and_then_that_it_went_off() {
    String speech = seatedAndSpeaking();

    signal("integrator", "s-1", "M-014", true, 3).then().body("intervention", equalTo(speech));
    String version = item.list().header("ETag");
    item.list().then().body("speaking.microphoneOnSince", equalTo(minute(3).toString()));
    signal("integrator", "s-1", "M-014", true, 3).then().body("intervention", equalTo(speech));
    assertThat(item.list().header("ETag")).isEqualTo(version);
    signal("secretariat", "s-2", "M-014", false, 4).then().statusCode(200);
    item.list().then().body("speaking.microphoneOnSince", nullValue());
    assertThat(new String(item.announced("microphone.switched").data())).contains(speech);
  }

  @Test
  void tells_again_that_a_microphone_is_on_and_it_is_so_since_it_went_on() {
    seatedAndSpeaking();

    signal("integrator", "s-1", "M-014", true, 3).then().statusCode(200);
    signal("integrator", "s-2", "M-014", true, 4).then().statusCode(200);
    item.list().then().body("speaking.microphoneOnSince", equalTo(minute(3).toString()));

    signal("integrator", "s-3", "M-014", false, 5).then().statusCode(200);
    signal("integrator", "s-4", "M-014", true, 6).then().statusCode(200);
    item.list().then().body("speaking.microphoneOnSince", equalTo(minute(6).toString()));
  }

  @Test
  void tells_late_that_a_microphone_went_on_and_it_stays_off() {
    seatedAndSpeaking();

    signal("integrator", "s-2", "M-014", false, 4).then().statusCode(200);
    signal("integrator", "s-1", "M-014", true, 3).then().statusCode(200);

    item.list().then().body("speaking.microphoneOnSince", nullValue());
  }

  @Test
  void tells_before_a_turn_that_a_microphone_went_on_and_it_shows_once_the_turn_begins() {
    seated();
    signal("integrator", "s-1", "M-014", true, 1).then().body("intervention", nullValue());

    String speech = speaking();

    item.list().then().body("speaking.microphoneOnSince", equalTo(minute(1).toString()));
    assertThat(new String(item.announced("microphone.switched").data())).contains(speech);
  }

  @Test
  void tells_after_a_turn_that_the_microphone_went_off_and_it_is_kept_with_that_turn() {
    String speech = seatedAndSpeaking();
    signal("integrator", "s-1", "M-014", true, 3).then().statusCode(200);
    item.end(speech, 4).then().body("microphoneOnSince", equalTo(minute(3).toString()));
    String version = item.list().header("ETag");

    signal("integrator", "s-2", "M-014", true, 5).then().body("intervention", nullValue());
    assertThat(item.list().header("ETag")).isEqualTo(version);
    signal("integrator", "s-3", "M-014", false, 6).then().body("intervention", equalTo(speech));

    given()
        .get(item.path("interventions"))
        .then()
        .body("interventions[0].microphoneOnSince", nullValue());
  }

  @Test
  void tells_nothing_else_under_an_id_it_has_used() {
    String speech = seatedAndSpeaking();
    signal("integrator", "s-1", "M-014", true, 3).then().statusCode(200);

    signal("integrator", "s-1", "M-014", false, 4).then().statusCode(409);
    signal("integrator", "s-1", "M-099", true, 3).then().statusCode(409);

    item.list().then().body("speaking.microphoneOnSince", equalTo(minute(3).toString()));
    signal("integrator", "s-1", "M-014", true, 3).then().body("intervention", equalTo(speech));
  }

  @Test
  void tells_of_a_microphone_where_nobody_has_the_floor_without_effect() {
    seatedAndSpeaking();
    String version = item.list().header("ETag");

    signal("integrator", "s-1", "M-099", true, 3)
        .then()
        .statusCode(200)
        .body("intervention", nullValue());

    assertThat(item.list().header("ETag")).isEqualTo(version);
    signal("delegate", "s-2", "M-014", true, 3).then().statusCode(403);
  }

  private String seatedAndSpeaking() {
    seated();
    return speaking();
  }

  private void seated() {
    item.isOpen();
    item.hears(roster.seated(item.session(), "KEN", "C-14", "M-014", NINE));
  }

  private String speaking() {
    return item.give("ken", "COMMENTS", 2).then().statusCode(201).extract().path("id");
  }

  private Response signal(String role, String id, String microphone, boolean on, int minute) {
    return signal(role, id, microphone, on, minute(minute));
  }

  private Response signal(String role, String id, String microphone, boolean on, Instant at) {
    return item.after(Tokens.of("room", role))
        .body(
            "{\"id\": \"%s\", \"microphone\": \"%s\", \"on\": %s, \"at\": \"%s\"}"
                .formatted(id, microphone, on, at))
        .post("/v1/sessions/%s/meetings/PL-1/microphone-signals".formatted(item.session()));
  }

  @Test
  void has_no_version_to_expect() {
    item.isOpen();
    item.after(Tokens.of("room", "integrator"))
        .header("If-Match", "*")
        .body("{\"id\": \"s-1\", \"microphone\": \"M-014\", \"on\": true}")
        .post("/v1/sessions/%s/meetings/PL-1/microphone-signals".formatted(item.session()))
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("If-Match")));
  }

  @Test
  void tells_late_of_a_turn_that_began_and_ended_since_and_it_is_kept_with_none() {
    String speech = seatedAndSpeaking();
    item.end(speech, 4).then().statusCode(200);
    String version = item.list().header("ETag");

    signal("integrator", "s-1", "M-014", true, 1).then().body("intervention", nullValue());

    assertThat(item.list().header("ETag")).isEqualTo(version);
  }

  @Test
  void states_while_a_session_is_held_when_it_happened_and_late_it_sets_back_nothing() {
    item.isHeldNow();
    item.hears(roster.seated(item.session(), "KEN", "C-14", "M-014", NINE));
    item.chair()
        .header("If-Match", "*")
        .body("{\"participant\": \"ken\", \"does\": \"COMMENTS\"}")
        .post(item.path("floor"))
        .then()
        .statusCode(201);
    Instant given = Instant.parse(item.list().path("speaking.givenAt"));
    Instant on = given.minusSeconds(10);

    signal("integrator", "s-1", "M-014", true, on).then().body("at", equalTo(on.toString()));
    item.list().then().body("speaking.microphoneOnSince", equalTo(on.toString()));
    signal("integrator", "s-3", "M-014", false, given).then().statusCode(200);
    signal("integrator", "s-2", "M-014", true, given.minusSeconds(5)).then().statusCode(200);

    item.list()
        .then()
        .body("speaking.microphoneOnSince", nullValue())
        .body("speaking.givenAt", equalTo(given.toString()));
    signal("integrator", "s-4", "M-014", true, given.minusSeconds(7200))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("at"));
  }
}
