package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three notes, read in pages and by one who follows what changes. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ListsTest extends ActsOnANote {

  private static final String LONG_AGO = "1970-01-01T01:00:00+01:00";

  @Inject Lists lists;
  @Inject AgroalDataSource database;

  private final String first = note + "-1";
  private final String second = note + "-2";
  private final String third = note + "-3";

  @BeforeEach
  void begin() {
    List.of(first, second, third).forEach(id -> begun(id).then().statusCode(201));
  }

  @Test
  void the_link_leads_through_the_same_list_page_by_page() {
    Response page =
        given()
            .queryParam("beginning", note)
            .queryParam("limit", 2)
            .queryParam("modifiedSince", LONG_AGO)
            .get("/v1/notes");
    page.then().statusCode(200).body("items.id", equalTo(List.of(first, second)));
    String link = page.header("Link");
    assertThat(link)
        .isEqualTo(
            "<?beginning=%s&cursor=%s&limit=2&modifiedSince=1970-01-01T01%%3A00%%3A00%%2B01%%3A00>; rel=\"next\""
                .formatted(note, page.<String>path("next")));

    given()
        .urlEncodingEnabled(false)
        .get("/v1/notes" + link.substring(1, link.indexOf('>')))
        .then()
        .statusCode(200)
        .header("Link", nullValue())
        .body("items.id", equalTo(List.of(third)));
  }

  @Test
  void only_what_was_changed_then_or_later_is_listed() {
    String since = modified(second);
    assertThat(changed(since)).containsExactly(second, third);

    written(first).then().statusCode(200);

    assertThat(changed(since)).containsExactly(first, second, third);
    assertThat(changed(modified(first))).containsExactly(first);
  }

  @Test
  void an_answer_of_an_act_does_not_say_when_it_was_changed_and_a_read_does() {
    written(first).then().body("modified", nullValue());
    given().get("/v1/notes/" + first).then().body("modified", notNullValue());
  }

  @Test
  void what_an_older_version_writes_which_knows_nothing_of_it_is_dated_too() throws SQLException {
    String since = modified(third);
    try (Connection older = database.getConnection()) {
      writtenBy(older);
    }
    assertThat(changed(since)).containsExactly(first, third);
  }

  @Test
  void what_was_under_way_and_is_committed_late_is_told_the_next_time() throws SQLException {
    String asOf;
    Instant stamp;
    try (Connection late = database.getConnection()) {
      late.setAutoCommit(false);
      stamp = writtenBy(late);
      Response seen = list(stamp.toString());
      seen.then().body("items", equalTo(List.of()));
      assertThat(lists.underWaySince()).isBeforeOrEqualTo(stamp);
      asOf = seen.path("asOf");
      late.commit();
    }
    assertThat(changed(asOf)).contains(first);
    assertThat(lists.underWaySince()).isAfter(stamp);
  }

  @Test
  void when_to_come_from_is_told_once_and_to_those_who_follow() {
    given().queryParam("beginning", note).get("/v1/notes").then().body("asOf", nullValue());
    Response page =
        given()
            .queryParam("beginning", note)
            .queryParam("limit", 1)
            .queryParam("modifiedSince", LONG_AGO)
            .get("/v1/notes");
    assertThat(Instant.parse(page.path("asOf"))).isBefore(Instant.parse(modified(first)));
    given()
        .queryParam("beginning", note)
        .queryParam("cursor", page.<String>path("next"))
        .queryParam("modifiedSince", LONG_AGO)
        .get("/v1/notes")
        .then()
        .body("items.id", equalTo(List.of(second, third)))
        .body("asOf", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2026-07-11",
        "2026-07-11T10:00:00",
        "2026-07-11T10:00:00+99:00",
        "+12026-07-11T10:00:00Z"
      })
  void what_is_no_instant_with_its_offset_is_named(String since) {
    list(since).then().statusCode(400).body("errors[0].field", equalTo("modifiedSince"));
  }

  @Test
  void a_plus_that_was_not_encoded_is_understood() {
    given()
        .urlEncodingEnabled(false)
        .get("/v1/notes?beginning=" + note + "&modifiedSince=2023-07-11T10:00:00+02:00")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(first, second, third)));
  }

  private static Response begun(String id) {
    return as("a").body("{\"id\":\"%s\",\"text\":\"one\"}".formatted(id)).post("/v1/notes");
  }

  private Response written(String id) {
    return as("a").body(body("two")).post("/v1/notes/" + id + "/lines");
  }

  private Response list(String since) {
    return given()
        .queryParam("beginning", note)
        .queryParam("modifiedSince", since)
        .get("/v1/notes");
  }

  private List<String> changed(String since) {
    return list(since).then().statusCode(200).extract().path("items.id");
  }

  private static String modified(String id) {
    return given().get("/v1/notes/" + id).path("modified");
  }

  /** Writes on the first note, and returns when that was. */
  private Instant writtenBy(Connection connection) throws SQLException {
    try (PreparedStatement write =
        connection.prepareStatement(
            "update note set text = 'late', version = version + 1 where id = ? returning modified")) {
      write.setString(1, first);
      try (ResultSet row = write.executeQuery()) {
        row.next();
        return row.getObject(1, OffsetDateTime.class).toInstant();
      }
    }
  }
}
