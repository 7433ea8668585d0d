package org.council.platform.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.council.platform.cloudevents.CloudEvent;
import org.council.testkit.Tokens;

/** What an operator sees and does over the API of the notebook. */
final class Operator {

  private Operator() {}

  static RequestSpecification request() {
    return given().auth().oauth2(Tokens.of("o-1", "operator"));
  }

  /** All that wait, page by page. */
  static List<Map<String, Object>> waiting() {
    List<Map<String, Object>> all = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification page = request().queryParam("limit", 20);
      Response answer =
          (cursor == null ? page : page.queryParam("cursor", cursor)).get("/v1/parked-events");
      answer.then().statusCode(200);
      all.addAll(answer.jsonPath().getList("items"));
      cursor = answer.jsonPath().getString("next");
    } while (cursor != null);
    return all;
  }

  static List<Map<String, Object>> waiting(String subject) {
    return waiting().stream().filter(event -> event.get("subject").equals(subject)).toList();
  }

  /** The number under which the event, or what was read at the place, waits. */
  static int awaitParked(String eventId) {
    AtomicReference<Integer> id = new AtomicReference<>();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          List<Integer> ids =
              waiting().stream()
                  .filter(event -> event.get("eventId").equals(eventId))
                  .map(event -> (Integer) event.get("id"))
                  .toList();
          assertThat(ids).hasSize(1);
          id.set(ids.getFirst());
        });
    return id.get();
  }

  static int awaitParked(CloudEvent event) {
    return awaitParked(event.id());
  }

  static Response get(int id) {
    return request().get("/v1/parked-events/{id}", id);
  }

  static Response replay(int id) {
    return request().post("/v1/parked-events/{id}/replays", id);
  }

  static Response release(int id, String reason) {
    return request()
        .contentType(ContentType.JSON)
        .body(Map.of("reason", reason))
        .post("/v1/parked-events/{id}/releases", id);
  }
}
