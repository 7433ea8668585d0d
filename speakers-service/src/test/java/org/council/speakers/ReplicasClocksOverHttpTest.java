package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The clocks of two replicas are not the same. The one that is ahead is played by the secretariat,
 * who states an instant to come.
 */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class ReplicasClocksOverHttpTest {

  @Inject Agenda agenda;
  @Inject ItemOverHttp item;

  private final Instant ahead = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(40);

  @BeforeEach
  void isHeldNow() {
    item.hears(agenda.heldNow(item.session(), Instant.now()));
  }

  @Test
  void who_asks_later_waits_behind_whom_a_clock_that_is_ahead_put_on_the_list() {
    asks(secretariat(), "ken", at(ahead));

    asks(item.as("tur"), "tur");

    item.list().then().body("waiting.participant", equalTo(List.of("ken", "tur")));
  }

  @Test
  void who_is_stated_to_have_asked_earlier_waits_before() {
    asks(secretariat(), "ken", at(ahead));

    asks(secretariat(), "tur", at(ahead.minusSeconds(1)));

    item.list().then().body("waiting.participant", equalTo(List.of("tur", "ken")));
  }

  @Test
  void
      who_is_called_without_having_asked_goes_before_nobody_whom_a_clock_that_is_ahead_put_there() {
    asks(secretariat(), "ken", at(ahead));

    calls(item.chair(), "tur", "COMMENTS").statusCode(409).body("rule", equalTo("spk-22"));
    String called = gives(item.chair(), "ken", "COMMENTS");

    acts(item.chair(), called, "endings").statusCode(200);
  }

  @Test
  void who_is_stated_to_have_been_called_earlier_went_before() {
    asks(secretariat(), "ken", at(ahead));

    gives(secretariat(), "tur", "COMMENTS", at(ahead.minusSeconds(1)));
  }

  @Test
  void the_chair_goes_on_from_where_a_clock_that_is_ahead_has_come() {
    String speech = gives(secretariat(), "ken", "COMMENTS", at(ahead));

    acts(item.chair(), speech, "pauses").statusCode(200);
    acts(item.chair(), speech, "resumptions").statusCode(200);
    String point = gives(item.chair(), "tur", "RAISES_POINT_OF_ORDER");
    acts(item.chair(), point, "endings").statusCode(200);

    String ended = acts(item.chair(), speech, "endings").statusCode(200).extract().path("endedAt");
    assertThat(ended).isEqualTo(ahead.toString());
  }

  @Test
  void no_end_is_stated_before_the_beginning() {
    String speech = gives(secretariat(), "ken", "COMMENTS", at(ahead));

    acts(secretariat(), speech, "endings", at(ahead.minusSeconds(1)))
        .statusCode(400)
        .body("errors.field", equalTo(List.of("at")));
  }

  @Test
  void who_asked_by_a_clock_that_is_ahead_withdraws_now_and_not_before() {
    asks(secretariat(), "ken", at(ahead));
    String wish = "\"by\": \"ken\"";

    post(secretariat(), item.path("withdrawals"), wish, at(ahead.minusSeconds(1)))
        .statusCode(400)
        .body("errors.field", equalTo(List.of("at")));
    post(item.as("ken"), item.path("withdrawals"), wish).statusCode(200);
  }

  @Test
  void who_asked_by_a_clock_that_is_ahead_is_put_and_passed_over_now_and_not_before() {
    asks(secretariat(), "tur", at(ahead.minusSeconds(1)));
    String request = asks(secretariat(), "ken", at(ahead));
    String beside = item.list().then().extract().path("waiting[0].request");
    String placing = "\"before\": \"%s\", \"reason\": \"by agreement\"".formatted(beside);

    putsAside(secretariat(), request, "placings", and(placing, at(ahead.minusSeconds(1))))
        .statusCode(400)
        .body("errors.field", equalTo(List.of("at")));
    putsAside(item.chair(), request, "placings", placing).statusCode(200);
    putsAside(secretariat(), request, "passings-over", at(ahead.minusSeconds(1)))
        .statusCode(400)
        .body("errors.field", equalTo(List.of("at")));
    putsAside(item.chair(), request, "passings-over").statusCode(200);

    item.list().then().body("waiting.participant", equalTo(List.of("tur")));
  }

  private ValidatableResponse putsAside(
      RequestSpecification by, String request, String act, String... said) {
    return post(by, item.path("requests/%s/%s".formatted(request, act)), said);
  }

  private String asks(RequestSpecification by, String who, String... at) {
    String wish = "\"purpose\": \"SPEAK\", \"by\": \"%s\"".formatted(who);
    return post(by, item.path("requests"), and(wish, at)).statusCode(201).extract().path("id");
  }

  private String gives(RequestSpecification by, String who, String does, String... at) {
    return calls(by, who, does, at).statusCode(201).extract().path("id");
  }

  private ValidatableResponse calls(
      RequestSpecification by, String who, String does, String... at) {
    String turn = "\"participant\": \"%s\", \"does\": \"%s\"".formatted(who, does);
    return post(by.header("If-Match", "*"), item.path("floor"), and(turn, at));
  }

  private static ValidatableResponse acts(
      RequestSpecification by, String speech, String act, String... at) {
    return post(by, "/v1/interventions/%s/%s".formatted(speech, act), at);
  }

  private static ValidatableResponse post(RequestSpecification by, String path, String... said) {
    return by.body("{%s}".formatted(String.join(", ", said))).post(path).then();
  }

  private static String[] and(String said, String... at) {
    return Stream.concat(Stream.of(said), Stream.of(at)).toArray(String[]::new);
  }

  private RequestSpecification secretariat() {
    return item.after(Tokens.of("staff", "secretariat"));
  }

  private static String at(Instant instant) {
    return "\"at\": \"%s\"".formatted(instant);
  }
}
