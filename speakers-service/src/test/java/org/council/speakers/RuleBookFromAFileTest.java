package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.speakers.ConformanceOverHttpTest.OnTheTopic;
import org.council.speakers.conformance.ConformanceCase;
import org.council.speakers.conformance.ConformanceRun;
import org.council.speakers.conformance.FloorOverHttp;
import org.council.speakers.conformance.Upstream;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A body follows a rule book that nobody wrote code for: it combines what is known, in a file. */
@QuarkusTest
@TestProfile(RuleBookFromAFileTest.RiversAreAdded.class)
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class RuleBookFromAFileTest {

  public static class RiversAreAdded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          RuleBookFiles.DIRECTORY, Path.of("src/test/rule-books").toAbsolutePath().toString());
    }
  }

  private static final String SESSION = "RIVERS" + System.nanoTime();
  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  @Inject Agenda agenda;
  @Inject Roster roster;
  @Inject LaterMeeting laterMeeting;

  @TestHTTPResource("/")
  URI speakers;

  private String last;

  /** Tests without a server, which come after those with one, know the shipped rule books only. */
  @AfterAll
  static void nobodyElseIsTold() {
    System.clearProperty(RuleBookFiles.DIRECTORY);
  }

  @Test
  void its_order_its_motions_its_times_and_its_appeals_are_those_of_the_file() {
    last = agenda.meetingWithItemOne(SESSION, "river-assembly", NINE);
    given().get("/v1/rule-books").then().body("ruleBooks.name", hasItem("river-assembly"));

    ask("obs", "\"purpose\": \"SPEAK\"", 1).then().statusCode(201);
    ask("ken", "\"purpose\": \"SPEAK\"", 2).then().statusCode(201);
    ask("tur", "\"purpose\": \"PROCEDURAL_MOTION\", \"motion\": \"CLOSURE_OF_THE_DEBATE\"", 3)
        .then()
        .statusCode(201);
    ask("tur", "\"purpose\": \"PROCEDURAL_MOTION\"", 4)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-24"));

    given()
        .header("After-Event", last)
        .get(item("list-of-speakers"))
        .then()
        .body("ruleBook", equalTo("river-assembly"))
        .body("waiting.participant", equalTo(List.of("tur", "obs", "ken")))
        .body("waiting[2].speakingTimeSeconds", equalTo(240))
        .body("timeLimits[0].seconds", equalTo(240));
  }

  @Test
  void its_floor_does_what_the_conformance_kit_says() {
    String token = Tokens.of("staff", "secretariat");
    Upstream upstream = new OnTheTopic(agenda, roster, laterMeeting);
    for (ConformanceCase given : ConformanceCase.allIn(Path.of("src/conformance/added"))) {
      ConformanceRun.of(given, new FloorOverHttp(token, upstream, speakers));
    }
  }

  private Response ask(String who, String wish, int minute) {
    return given()
        .header("After-Event", last)
        .auth()
        .oauth2(Tokens.of(who, "delegate"))
        .contentType(ContentType.JSON)
        .body(
            "{\"by\": \"%s\", %s, \"at\": \"%s\"}"
                .formatted(who, wish, NINE.plusSeconds(60L * minute)))
        .post(item("requests"));
  }

  private static String item(String resource) {
    return "/v1/sessions/%s/meetings/PL-1/items/1/%s".formatted(SESSION, resource);
  }
}
