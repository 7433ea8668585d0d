package org.council.platform.journal;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.council.testkit.Tokens;

/** The feed of the notebook as an integrator reads it. */
final class Feed {

  /** Beyond the end of any log of these tests; a power of two. */
  private static final long FAR = 1 << 20;

  private static final int WHOLE_PAGE = 1000;

  private final JsonPath json;
  private final String link;

  private Feed(Response page) {
    page.then().statusCode(200).contentType("application/cloudevents-batch+json");
    json = page.jsonPath();
    link = page.header("Link");
  }

  static Feed after(long position) {
    return after(position, 0);
  }

  static Feed after(long position, int wait) {
    return new Feed(page(position, wait, WHOLE_PAGE));
  }

  /** Pages of so many events from a position on. */
  static Feed inPages(long position, int limit) {
    return new Feed(page(position, 0, limit));
  }

  /** The page that this one leads on to. */
  Feed next() {
    return new Feed(at(link));
  }

  /** What is answered where a page leads on to. */
  static Response at(String link) {
    String query = link.substring(link.indexOf('?'), link.indexOf('>'));
    return given().auth().oauth2(Tokens.of("i", "integrator")).get("/v1/events" + query);
  }

  /** Where a page leads on to, as its header says. */
  static String linkAfter(long position, int limit) {
    return page(position, 0, limit).then().statusCode(200).extract().header("Link");
  }

  private static Response page(long position, int wait, int limit) {
    return given()
        .auth()
        .oauth2(Tokens.of("i", "integrator"))
        .queryParam("after", position)
        .queryParam("limit", limit)
        .queryParam("wait", wait)
        .get("/v1/events");
  }

  /**
   * The position of the last event there is, 0 where there is none: looked for by halves, since
   * other tests have left megabytes to read.
   */
  static long end() {
    long end = 0;
    for (long step = FAR; step > 0; step /= 2) {
      if (reaches(end + step)) {
        end += step;
      }
    }
    return end;
  }

  /** A position that lies ahead is refused. */
  private static boolean reaches(long position) {
    return page(position, 0, 1).statusCode() == 200;
  }

  List<String> subjects() {
    return json.getList("subject");
  }

  List<Long> positions() {
    return numbers("position");
  }

  List<Long> versionsOf(String subject) {
    return json
        .getList("findAll { it.subject == '%s' }.aggregateversion".formatted(subject), String.class)
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  List<Long> clocksOf(String subject) {
    return json
        .getList("findAll { it.subject == '%s' }.lamport".formatted(subject), String.class)
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  /** When the event of a subject was recorded; null where there is none. */
  Instant recordedAt(String subject) {
    String recordedAt =
        json.getString("find { it.subject == '%s' }?.recordedat".formatted(subject));
    return recordedAt == null ? null : Instant.parse(recordedAt);
  }

  private List<Long> numbers(String field) {
    return json.getList(field, String.class).stream().map(Long::valueOf).toList();
  }
}
