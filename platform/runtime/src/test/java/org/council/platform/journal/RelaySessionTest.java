package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.council.platform.SetOtherwise;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.platform.transaction.LastWrites;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One term of a relay, with Kafka's own producer that answers when it is told to. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class RelaySessionTest {

  private static final int BATCH = 2;

  private static final String WAITS =
      "select count(*) from pg_stat_activity where pid = %d and wait_event_type = 'Lock'";

  @Inject Notes notes;
  @Inject AgroalDataSource dataSource;
  @Inject Naming naming;
  @Inject LastWrites lastWrites;

  private final MockProducer<String, byte[]> kafka =
      new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());

  /** Other tests leave in the journal what nobody relays. */
  @BeforeEach
  void relayWhatIsLeft() throws Exception {
    try (Connection connection = dataSource.getConnection();
        var producer = answering()) {
      RelaySession session =
          new RelaySession(connection, handover(producer), naming, 500, () -> {}, _ -> {});
      while (session.relayOnce() > 0) {
        producer.clear();
      }
    }
  }

  private String begin() {
    String note = "n-" + UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> notes.add(Note.begin(note, "x", Instant.parse("2026-03-02T10:00:00Z"))));
    return "notes/" + note;
  }

  private List<String> sent() {
    return kafka.history().stream().map(RelaySessionTest::subject).toList();
  }

  private static String subject(ProducerRecord<String, byte[]> message) {
    return new String(message.headers().lastHeader("ce_subject").value());
  }

  private RelaySession term(Connection connection) {
    return new RelaySession(connection, handover(kafka), naming, BATCH, () -> {}, _ -> {});
  }

  /** As Kafka's own producer does that has not found its topic yet. */
  private static final class RefusingTheFirst extends MockProducer<String, byte[]> {

    private boolean refused;

    RefusingTheFirst() {
      super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public Future<RecordMetadata> send(
        ProducerRecord<String, byte[]> message, Callback acknowledged) {
      if (refused) {
        return super.send(message, acknowledged);
      }
      refused = true;
      return CompletableFuture.failedFuture(new TimeoutException("no metadata"));
    }
  }

  @Test
  void behind_one_that_the_producer_does_not_take_nothing_is_sent() throws Exception {
    try (Connection connection = dataSource.getConnection();
        RefusingTheFirst producer = new RefusingTheFirst()) {
      List<String> both = List.of(begin(), begin());

      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(
              new RelaySession(connection, handover(producer), naming, BATCH, () -> {}, _ -> {})
                  ::relayOnce);

      assertThat(producer.history()).isEmpty();
      assertThat(
              new RelaySession(connection, handover(producer), naming, BATCH, () -> {}, _ -> {})
                  .relayOnce())
          .isEqualTo(BATCH);
      assertThat(producer.history()).extracting(RelaySessionTest::subject).isEqualTo(both);
    }
  }

  @Test
  void what_kafka_has_before_one_that_it_refuses_is_not_told_again() throws Exception {
    try (Connection connection = dataSource.getConnection();
        ExecutorService relay = Executors.newSingleThreadExecutor()) {
      List<String> both = List.of(begin(), begin());
      Future<Integer> failing = relay.submit(term(connection)::relayOnce);
      await().until(() -> sent().equals(both));
      kafka.completeNext();
      kafka.errorNext(new RecordTooLargeException("too large"));
      assertThatExceptionOfType(ExecutionException.class).isThrownBy(failing::get);

      try (MockProducer<String, byte[]> answering = answering()) {
        new RelaySession(connection, handover(answering), naming, BATCH, () -> {}, _ -> {})
            .relayOnce();

        assertThat(answering.history())
            .extracting(RelaySessionTest::subject)
            .containsExactly(both.getLast());
      }
    }
  }

  @Test
  void what_is_committed_while_kafka_does_not_answer_is_placed_at_once_and_sent_in_its_turn()
      throws Exception {
    try (Connection connection = dataSource.getConnection();
        ExecutorService relay = Executors.newSingleThreadExecutor()) {
      RelaySession term = term(connection);
      String first = begin();
      Future<Integer> waiting = relay.submit(term::relayOnce);
      await().until(() -> sent().equals(List.of(first)));
      long end = Feed.end();

      List<String> meanwhile = List.of(begin(), begin(), begin());

      await().untilAsserted(() -> assertThat(Feed.after(end).subjects()).isEqualTo(meanwhile));
      assertThat(sent()).containsExactly(first);
      kafka.completeNext();
      assertThat(waiting.get()).isOne();
      assertThat(relayAll(term, relay)).isEqualTo(3);
      assertThat(sent().subList(1, 4)).isEqualTo(meanwhile);
    }
  }

  private int relayAll(RelaySession term, ExecutorService relay) throws Exception {
    int all = 0;
    int once;
    do {
      Future<Integer> some = relay.submit(term::relayOnce);
      await().until(() -> kafka.completeNext() || some.isDone());
      await().until(() -> !kafka.completeNext() && some.isDone());
      once = some.get();
      all += once;
    } while (once > 0);
    return all;
  }

  /** The rows and the places are of one snapshot; one that commits meanwhile is in neither. */
  @Test
  void what_is_committed_while_others_are_being_placed_comes_behind_them() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    try (Connection connection = dataSource.getConnection();
        Connection beside = dataSource.getConnection();
        ExecutorService threads = Executors.newCachedThreadPool()) {
      long end = Feed.end();
      Future<String> late = threads.submit(() -> begin(begun, ended));
      begun.await();
      String first = begin();
      String second = begin();
      beside.setAutoCommit(false);
      ask(beside, "select 1 from journal where subject = '%s' for update".formatted(first));
      long process = ask(connection, "select pg_backend_pid()");
      Future<Integer> term = threads.submit(() -> relayAll(connection));
      await().until(() -> ask(beside, WAITS.formatted(process)) == 1);
      ended.countDown();
      late.get();
      beside.rollback();

      assertThat(term.get()).isEqualTo(3);
      assertThat(sent()).containsExactly(first, second, late.get());
      assertThat(Feed.after(end).subjects()).isEqualTo(sent());
    }
  }

  /** One act, whose events have their clock long before it ends. */
  private String begin(CountDownLatch begun, CountDownLatch ended) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          Note note = Note.begin("n-" + UUID.randomUUID(), "x", Instant.now());
          notes.add(note);
          lastWrites.write();
          begun.countDown();
          ended.await();
          return "notes/" + note.id();
        });
  }

  private int relayAll(Connection connection) throws Exception {
    int all = 0;
    try (MockProducer<String, byte[]> answering = answering()) {
      RelaySession term =
          new RelaySession(connection, handover(answering), naming, 500, () -> {}, _ -> {});
      for (int once = term.relayOnce(); once > 0; once = term.relayOnce()) {
        all += once;
      }
      answering.history().forEach(kafka::send);
    }
    return all;
  }

  private static long ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void what_an_earlier_term_has_placed_and_not_marked_comes_first() throws Exception {
    try (Connection connection = dataSource.getConnection();
        ExecutorService relay = Executors.newSingleThreadExecutor()) {
      relayAll(term(connection), relay);
      List<String> placed = List.of(begin(), begin(), begin());
      JournalTable.stamp(connection, 10);
      String younger = begin();
      kafka.clear();

      relayAll(term(connection), relay);

      assertThat(sent()).startsWith(placed.toArray(String[]::new)).endsWith(younger).hasSize(4);
    }
  }

  @Test
  void what_an_operator_sets_back_is_told_again_in_its_order() throws Exception {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ExecutorService relay = Executors.newSingleThreadExecutor()) {
      List<String> lost = List.of(begin(), begin(), begin());
      try (var answering = answering()) {
        new RelaySession(connection, handover(answering), naming, 500, () -> {}, _ -> {})
            .relayOnce();
      }

      statement.execute("update relay_progress set acknowledged = acknowledged - 2");
      relayAll(term(connection), relay);

      assertThat(sent()).containsExactlyElementsOf(lost.subList(1, 3));
    }
  }

  private static Handover handover(Producer<String, byte[]> producer) {
    return new Handover(producer, () -> true, Duration.ofMinutes(1));
  }

  private static MockProducer<String, byte[]> answering() {
    return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  }
}
