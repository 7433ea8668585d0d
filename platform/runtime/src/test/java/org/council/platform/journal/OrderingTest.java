package org.council.platform.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.platform.transaction.LastWrites;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/**
 * The known ways in which an outbox loses or swaps events, each tried on this one: here, and where
 * it takes a relay or a log of its own in {@link JournalTest} (an act that is committed late),
 * {@link RelaySessionTest} (one committed while others are placed), {@link RelayDatabaseTest} (a
 * pooler) and {@link RestoredLogTest} (a log that was restored).
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class OrderingTest {

  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
  private static final int WRITERS = 8;
  private static final int LINES = 10;

  @Inject Notes notes;
  @Inject LastWrites lastWrites;
  @Inject AgroalDataSource dataSource;

  private final String note = "n-" + UUID.randomUUID();

  private void begin(String id) {
    QuarkusTransaction.requiringNew().run(() -> notes.add(Note.begin(id, "x", AT)));
  }

  private void beginAndFail() {
    notes.add(Note.begin(note + "-2", "x", AT));
    lastWrites.write();
    throw new IllegalStateException("after the event was appended");
  }

  private void write(String id) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Note loaded = notes.forChange(id).orElseThrow();
          loaded.write("line", AT);
          notes.save(loaded);
        });
  }

  /** Loaded without a lock, as most aggregates are: only the version keeps two acts apart. */
  private boolean isWrittenUnlocked(String id, long line) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> {
            Note loaded = notes.findByIdOptional(id).orElseThrow();
            if (line % 2 == 0) {
              loaded.write("line " + UUID.randomUUID(), AT);
            } else {
              loaded.refuse("a fact that changes nothing", AT);
            }
            notes.save(loaded);
          });
      return true;
    } catch (OptimisticLockException e) {
      return false;
    }
  }

  @Test
  void the_events_of_one_aggregate_are_in_the_order_of_its_versions_however_many_write_it()
      throws Exception {
    long end = Feed.end();
    begin(note);
    all(() -> LongStream.range(0, LINES).forEach(line -> write(note)));
    assertInTheOrderOfItsVersions(end);
  }

  @Test
  void so_they_are_where_it_is_loaded_without_a_lock() throws Exception {
    AtomicInteger lost = new AtomicInteger();
    long end = Feed.end();
    begin(note);
    all(() ->
        LongStream.range(0, LINES)
            .forEach(line -> {
              while (!isWrittenUnlocked(note, line)) {
                lost.incrementAndGet();
              }
            }));
    assertThat(lost).hasPositiveValue();
    assertInTheOrderOfItsVersions(end);
  }

  private static void all(Runnable writer) throws Exception {
    List<Future<?>> writers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < WRITERS; i++) {
        writers.add(threads.submit(writer));
      }
      for (Future<?> each : writers) {
        each.get();
      }
    }
  }

  private void assertInTheOrderOfItsVersions(long end) {
    String subject = "notes/" + note;
    await()
        .untilAsserted(
            () -> assertThat(Feed.after(end).versionsOf(subject)).hasSize(1 + WRITERS * LINES));
    assertThat(Feed.after(end).versionsOf(subject))
        .isEqualTo(LongStream.rangeClosed(0, WRITERS * LINES).boxed().toList());
    assertThat(Feed.after(end).clocksOf(subject)).isSorted().doesNotHaveDuplicates();
  }

  /** A page leads on behind its own last event, and not behind what was last when it was made. */
  @Test
  void who_goes_on_from_page_to_page_reads_each_event_once_however_many_write() throws Exception {
    long end = Feed.end();
    Feed feed = Feed.inPages(end, 7);
    AtomicInteger number = new AtomicInteger();
    List<Long> read = new ArrayList<>(feed.positions());
    Set<String> subjects = new HashSet<>();
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> writing =
          threads.submit(() -> {
            all(() ->
                LongStream.range(0, LINES)
                    .forEach(line -> begin(note + "-" + number.incrementAndGet())));
            return null;
          });
      Instant until = Instant.now().plusSeconds(30);
      while (subjects.size() < WRITERS * LINES && Instant.now().isBefore(until)) {
        feed = feed.next();
        read.addAll(feed.positions());
        feed.subjects().stream().filter(s -> s.startsWith("notes/" + note)).forEach(subjects::add);
      }
      writing.get();
    }
    assertThat(subjects).hasSize(WRITERS * LINES);
    assertThat(read).isEqualTo(LongStream.range(end + 1, end + 1 + read.size()).boxed().toList());
  }

  @Test
  void the_events_of_one_act_are_in_the_order_in_which_they_were_said_however_many()
      throws SQLException {
    List<String> lines = IntStream.range(0, 50).mapToObj(line -> "line " + line).toList();
    begin(note);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Note loaded = notes.forChange(note).orElseThrow();
          lines.forEach(line -> loaded.write(line, AT));
          notes.save(loaded);
        });
    assertThat(linesInTheOrderOfTheClock()).containsExactlyElementsOf(lines);
  }

  private List<String> linesInTheOrderOfTheClock() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select data::json ->> 'line' from journal where key = ? order by lamport offset 1")) {
      select.setString(1, note);
      try (ResultSet rows = select.executeQuery()) {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
        return lines;
      }
    }
  }

  @Test
  void an_act_rolled_back_leaves_a_gap_in_the_clock_and_none_in_the_log() {
    long end = Feed.end();
    begin(note + "-1");
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(this::beginAndFail))
        .isInstanceOf(IllegalStateException.class);
    begin(note + "-3");
    await()
        .untilAsserted(
            () -> assertThat(Feed.after(end).subjects()).contains("notes/" + note + "-3"));
    Feed feed = Feed.after(end);
    assertThat(feed.positions())
        .isEqualTo(LongStream.rangeClosed(end + 1, end + feed.positions().size()).boxed().toList());
    assertThat(feed.subjects()).doesNotContain("notes/" + note + "-2");
  }

  @Test
  void a_long_write_transaction_beside_holds_nothing_up() throws SQLException {
    long end = Feed.end();
    try (Connection beside = dataSource.getConnection();
        Statement statement = beside.createStatement()) {
      beside.setAutoCommit(false);
      statement.execute(
          "insert into note (id, text, version) values ('" + note + "-beside', 'x', 0)");
      begin(note);
      await().untilAsserted(() -> assertThat(Feed.after(end).subjects()).contains("notes/" + note));
      beside.rollback();
    }
  }

  @Test
  void the_clock_is_taken_one_by_one_and_never_in_blocks() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select cache_size from pg_sequences where sequencename = 'journal_lamport'")) {
      row.next();
      assertThat(row.getLong(1)).isEqualTo(1);
    }
  }

  @Test
  void an_operator_sees_the_attempts_and_the_age_of_what_waits() {
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("council_relay_attempts_total"))
        .body(containsString("council_relay_failures_total"))
        .body(containsString("council_outbox_depth"))
        .body(containsString("council_outbox_oldest_age_seconds"))
        .body(matchesPattern("(?s).*council_follow_latency_seconds_bucket\\{[^}]*le=\"0.1\".*"));
  }
}
