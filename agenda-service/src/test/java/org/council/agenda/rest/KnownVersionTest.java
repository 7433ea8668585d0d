package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.council.agenda.domain.session.Listed;
import org.council.agenda.domain.session.Participant;
import org.council.testkit.BackingServices;
import org.hibernate.SessionFactory;
import org.hibernate.stat.EntityStatistics;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that comes again with the version it has seen. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class KnownVersionTest extends CouncilOverHttp {

  @Inject DataSource dataSource;
  @Inject SessionFactory sessions;
  private Statistics statistics;

  @BeforeEach
  void count() {
    statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
  }

  @AfterEach
  void countNoMore() {
    statistics.setStatisticsEnabled(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/bodies/PL",
        "/delegations/KEN",
        "/participants/ken",
        "/meetings/PL-1",
        "/meetings/PL-1/items/2"
      })
  void what_it_knows_is_not_shown_again(String path) {
    String version = given().get(session + path).then().statusCode(200).extract().header("ETag");
    knowing(version, path).statusCode(304).header("ETag", version).body(emptyString());
    knowing("*", path).statusCode(304).header("ETag", version);
    knowing("\"4711\"", path).statusCode(200).header("ETag", version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/bodies/XX", "/delegations/XXX", "/participants/nobody", "/meetings/PL-9"})
  void what_does_not_stand_is_not_there_whatever_it_knows(String path) {
    knowing("*", path).statusCode(404);
  }

  @Test
  void what_was_changed_since_is_shown() {
    String version = given().get(session + "/participants/ken").header("ETag");
    opened();
    secretariat()
        .body(json("{'attendance': 'REMOTE', 'at': '2023-07-11T09:40:00+02:00'}"))
        .post(session + "/participants/ken/attendance")
        .then()
        .statusCode(200);
    knowing(version, "/participants/ken").statusCode(200).body("attendance", equalTo("REMOTE"));
  }

  @Test
  void what_was_shown_before_is_shown_again_and_no_more_of_it_is_read_than_its_version() {
    ExtractableResponse<Response> first = entry();
    EntityStatistics read = statistics.getEntityStatistics(Participant.class.getName());
    long before = read.getLoadCount();
    ExtractableResponse<Response> again = entry();
    knowing(first.header("ETag"), "/participants/ken").statusCode(304);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.contentType()).isEqualTo(first.contentType());
    assertThat(read.getLoadCount()).isEqualTo(before);
  }

  @Test
  void what_another_replica_has_changed_is_shown_as_it_is_now() throws SQLException {
    String before = entry().header("ETag");
    changeElsewhere("update participant set seat = '12', version = version + 1 where id = ?");
    assertThat(entry().jsonPath().getString("seat")).isEqualTo("12");
    knowing(before, "/participants/ken").statusCode(200).body("seat", equalTo("12"));
  }

  private ExtractableResponse<Response> entry() {
    return given().get(session + "/participants/ken").then().statusCode(200).extract();
  }

  private void changeElsewhere(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, Listed.key(symbol, "ken"));
      assertThat(update.executeUpdate()).isOne();
    }
  }

  private ValidatableResponse knowing(String version, String path) {
    return given().header("If-None-Match", version).get(session + path).then();
  }
}
