package org.council.platform.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.council.platform.SetOtherwise;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.testkit.BackingServices;
import org.council.testkit.Stream;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log that goes on from an earlier end, after a restore, and gives its positions again. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class RestoredLogTest {

  @TestHTTPResource("/v1/events")
  URI events;

  @Inject Notes notes;
  @Inject AgroalDataSource dataSource;

  private long end;
  private String behindWhatWasKept;
  private String behindWhatWasLost;

  @BeforeEach
  void read_and_restore() throws SQLException {
    place();
    end = Feed.end();
    say("kept");
    say("lost");
    behindWhatWasKept = Feed.linkAfter(end, 1);
    behindWhatWasLost = Feed.linkAfter(end, 2);
    Feed.at(behindWhatWasLost).then().statusCode(200);
    execute("delete from journal where position > %d".formatted(end + 1));
  }

  private void say(String what) throws SQLException {
    QuarkusTransaction.requiringNew()
        .run(() -> notes.add(Note.begin(what + "-" + UUID.randomUUID(), "x", Instant.now())));
    place();
  }

  private void place() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      while (!JournalTable.stamp(connection, 500).isEmpty()) {}
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void who_has_read_what_was_lost_is_told_so_also_when_the_log_is_as_long_again()
      throws SQLException {
    Feed.at(behindWhatWasLost).then().statusCode(400).body("errors[0].field", equalTo("after"));

    say("said instead");
    say("said after that");

    Feed.at(behindWhatWasLost).then().statusCode(400).body("errors[0].field", equalTo("event"));
  }

  @Test
  void who_watches_on_from_what_was_lost_is_told_so_too() throws SQLException {
    say("said instead");

    assertNobodyWatches(between(behindWhatWasLost, "after=", "&limit"));
  }

  /** Nobody starts the service anew where another database takes over. */
  @Test
  void who_watches_while_the_end_is_lost_is_sent_away() throws Exception {
    say("lost as well");
    try (Stream stream = Stream.resume(events, Long.toString(end + 1))) {
      await().until(() -> stream.events().size() == 1);
      execute("delete from journal where position > %d".formatted(end + 1));
      say("said instead");
      assertThat(stream.endsWithin(Duration.ofSeconds(30))).isTrue();
    }
    try (Stream stream = Stream.resume(events, Long.toString(end + 1))) {
      await().until(() -> stream.events().size() == 1);
      assertThat(stream.events().getFirst().data()).contains("said instead");
    }
  }

  @Test
  void who_watches_and_names_an_event_without_its_place_is_told_so() {
    assertNobodyWatches(between(behindWhatWasKept, "event=", "&limit"));
  }

  private static void assertNobodyWatches(String query) {
    given()
        .auth()
        .oauth2(Tokens.of("i", "integrator"))
        .accept("text/event-stream")
        .get("/v1/events?" + query)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("event"));
  }

  private static String between(String text, String first, String behind) {
    return text.substring(text.indexOf(first), text.indexOf(behind));
  }

  @Test
  void who_has_read_only_what_was_kept_goes_on() throws SQLException {
    say("said instead");

    List<String> subjects = Feed.at(behindWhatWasKept).jsonPath().getList("subject");

    assertThat(subjects).hasSize(1).first().asString().startsWith("notes/said instead");
  }

  /** As integrators that keep a position alone do. */
  @Test
  void who_does_not_say_what_was_read_goes_on_without_a_word() throws SQLException {
    say("said instead");
    say("said after that");

    assertThat(Feed.after(end + 2).subjects())
        .singleElement()
        .asString()
        .startsWith("notes/said after that");
  }

  @Test
  void a_page_without_an_event_leads_on_as_it_was_asked() {
    assertThat(Feed.at(behindWhatWasKept).header("Link")).isEqualTo(behindWhatWasKept);
    assertThat(Feed.linkAfter(end + 1, 1)).doesNotContain("event=");
  }
}
