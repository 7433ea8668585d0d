package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An act that needs nothing but its time, and happens now, needs no body. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class NothingButItsTimeTest {

  @Inject ItemOverHttp item;

  @Test
  void the_list_is_announced_closed_and_reopened_without_a_body() throws Exception {
    item.isHeldNow();

    assertThat(chair(item.path("list/announcements"))).isEqualTo(200);
    assertThat(chair(item.path("list/closures"))).isEqualTo(200);
    assertThat(chair(item.path("list/reopenings"))).isEqualTo(200);
  }

  @Test
  void a_request_is_withdrawn_and_one_passed_over_without_a_body() throws Exception {
    item.isHeldNow();

    assertThat(without("ken", request("ken") + "/withdrawals")).isEqualTo(200);
    assertThat(chair(request("tur") + "/passings-over")).isEqualTo(200);
    item.list().then().body("waiting.size()", equalTo(0));
  }

  @Test
  void an_intervention_is_paused_resumed_ended_and_passed_over_without_a_body() throws Exception {
    item.isHeldNow();

    String made = floorTo("ken");
    assertThat(chair(made + "/pauses")).isEqualTo(200);
    assertThat(chair(made + "/resumptions")).isEqualTo(200);
    assertThat(chair(made + "/endings")).isEqualTo(200);
    assertThat(chair(floorTo("tur") + "/passings-over")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null"})
  void so_is_one_whose_body_says_nothing(String nothing) {
    item.isHeldNow();

    item.chair().body(nothing).post(item.path("list/closures")).then().statusCode(200);
  }

  @Test
  void where_its_time_must_be_stated_it_is_told_which_field_is_missing() {
    item.isOpen();

    item.chair()
        .post(item.path("list/closures"))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("at"));
  }

  private String request(String who) {
    String id =
        item.as(who)
            .body("{\"by\": \"%s\", \"purpose\": \"SPEAK\"}".formatted(who))
            .post(item.path("requests"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return item.path("requests/" + id);
  }

  private String floorTo(String who) {
    String id =
        item.chair()
            .header("If-Match", "*")
            .body("{\"participant\": \"%s\", \"does\": \"COMMENTS\"}".formatted(who))
            .post(item.path("floor"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return "/v1/interventions/" + id;
  }

  private int chair(String path) throws IOException, InterruptedException {
    return without("chair", path);
  }

  /** With no body, and no word of what type one would be. */
  private int without(String who, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
            .header("After-Event", item.last())
            .header("Authorization", "Bearer " + Tokens.of(who, "delegate"))
            .POST(BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
