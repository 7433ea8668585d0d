package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.platform.time.Moments;
import org.council.platform.transaction.LastWrites;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class JournalTest {

  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

  @Inject Notes notes;
  @Inject Journal journal;
  @Inject Moments moments;
  @Inject LastWrites lastWrites;
  @Inject AgroalDataSource dataSource;
  @Inject RelaySettings settings;
  @Inject RelayProducer producers;
  @Inject RelayMetrics metrics;
  @Inject Naming naming;
  @Inject RelaySignal signal;
  @Inject RelayDatabase database;
  @Inject EventJson json;

  private final String mark = UUID.randomUUID().toString();

  private void begin(String id) {
    QuarkusTransaction.requiringNew().run(() -> notes.add(Note.begin(id, "x", AT)));
  }

  @Test
  void outside_a_transaction_nothing_can_be_announced() {
    assertThatThrownBy(() -> journal.announce(1, AT, new Note.NoteWritten("n", "x")))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  void an_event_has_the_attributes_that_are_documented() {
    JournalEntry entry =
        new JournalEntry(
            7, 9, UUID.randomUUID(), "t", "s", "k", AT, AT, 3, "d", "00-trace-parent-01", "{}");
    assertThat(json.of(entry).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(EventView.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  @Test
  void an_act_committed_late_beside_a_younger_one_is_not_lost_and_leaves_no_gap() throws Exception {
    long end = Feed.end();
    CountDownLatch appended = new CountDownLatch(1);
    CountDownLatch younger = new CountDownLatch(1);
    Thread late =
        Thread.ofPlatform()
            .start(() ->
                QuarkusTransaction.requiringNew()
                    .run(() -> {
                      notes.add(Note.begin("late-" + mark, "x", AT));
                      lastWrites.write();
                      appended.countDown();
                      awaitQuietly(younger);
                    }));
    appended.await();
    begin("younger-" + mark);
    await()
        .untilAsserted(
            () -> assertThat(Feed.after(end).subjects()).contains("notes/younger-" + mark));
    younger.countDown();
    late.join();
    await()
        .untilAsserted(() -> assertThat(Feed.after(end).subjects()).contains("notes/late-" + mark));

    Feed feed = Feed.after(end);
    assertThat(feed.subjects()).containsSubsequence("notes/younger-" + mark, "notes/late-" + mark);
    assertThat(feed.positions())
        .isEqualTo(LongStream.rangeClosed(end + 1, end + feed.positions().size()).boxed().toList());
  }

  @Test
  void a_relay_whose_session_is_killed_is_back_within_five_seconds_and_nothing_is_lost()
      throws Exception {
    Relay second = new Relay(settings, producers, metrics, naming, signal, database);
    second.start(null);
    try {
      long end = Feed.end();
      begin("before-" + mark);
      await().untilAsserted(() -> assertThat(acknowledgedAll()).isTrue());
      killTheLeader();
      begin("after-" + mark);
      await()
          .atMost(Duration.ofSeconds(5))
          .untilAsserted(() -> assertThat(acknowledgedAll()).isTrue());
      assertThat(Feed.after(end).subjects())
          .containsSubsequence("notes/before-" + mark, "notes/after-" + mark);
    } finally {
      second.stop(null);
    }
  }

  @Test
  void a_reader_of_the_feed_may_wait_for_what_comes() throws Exception {
    long end = Feed.end();
    Thread later = Thread.ofVirtual().start(() -> begin("awaited-" + mark));
    List<String> subjects = Feed.after(end, 10).subjects();
    later.join();
    assertThat(subjects).contains("notes/awaited-" + mark);
  }

  @Test
  void a_page_leads_on_behind_its_last_event_from_the_address_that_was_asked() {
    begin("linked-" + mark);
    await().until(() -> Feed.end() > 0);
    long end = Feed.end();

    assertThat(Feed.linkAfter(end - 1, 1))
        .matches("<\\?after=%d&event=[-0-9a-f]{36}&limit=1&wait=0>; rel=\"next\"".formatted(end));
  }

  @Test
  void an_event_is_recorded_when_its_act_ends_not_when_it_is_announced() {
    long end = Feed.end();
    Instant announced =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              notes.add(Note.begin("slow-" + mark, "x", AT));
              Instant then = moments.now();
              await().until(() -> moments.now().isAfter(then));
              return moments.now();
            });
    await()
        .untilAsserted(() ->
            assertThat(Feed.after(end).recordedAt("notes/slow-" + mark))
                .isAfterOrEqualTo(announced));
  }

  private boolean acknowledgedAll() throws SQLException {
    return query(
            "select count(*) from journal where position is null"
                + " or position > (select acknowledged from relay_progress)")
        == 0;
  }

  private void killTheLeader() throws SQLException {
    long killed =
        query(
            "select count(pg_terminate_backend(l.pid)) from pg_locks l join pg_database d on d.oid = l.database"
                + " where l.locktype = 'advisory' and d.datname = current_database() and l.granted");
    assertThat(killed).isEqualTo(1);
  }

  private long query(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
