package org.council.platform.stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.council.platform.SetOtherwise;
import org.council.platform.rest.Problem;
import org.council.testkit.BackingServices;
import org.council.testkit.Stream;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** More watch than there is room for. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class TooManyWatchTest {

  @TestHTTPResource("/v1/events")
  URI events;

  @Test
  void one_more_is_told_to_come_again_and_may_once_the_others_have_gone() {
    List<Stream> watching =
        IntStream.range(0, SetOtherwise.WATCH_AT_MOST).mapToObj(_ -> Stream.open(events)).toList();
    try {
      given()
          .accept("text/event-stream")
          .auth()
          .oauth2(Tokens.of("w", "integrator"))
          .get("/v1/events")
          .then()
          .statusCode(503)
          .contentType(Problem.MEDIA_TYPE)
          .header("Retry-After", notNullValue())
          .body("type", equalTo("urn:council:problem:unavailable"))
          .body("detail", containsString(SetOtherwise.WATCH_AT_MOST + " watch here"));
    } finally {
      watching.forEach(Stream::close);
    }
    await().until(this::mayWatch);
  }

  private boolean mayWatch() {
    try (Stream another = Stream.open(events)) {
      return another.response().statusCode() == 200;
    }
  }
}
