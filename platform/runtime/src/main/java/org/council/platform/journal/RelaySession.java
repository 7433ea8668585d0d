package org.council.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.time.Deadline;

/**
 * One term of one relay: from winning the lock to the first failure. Everything it does in the
 * database it does on the connection that holds the lock, so a relay that has lost the lock can
 * stamp and mark nothing: at most it sends again what its successor sends too. Nor is anything of a
 * session sent behind what Kafka refuses of it ({@link Handover}). It repeats, it never reorders.
 */
final class RelaySession {

  /** How long Kafka is waited for before a look at what was committed meanwhile. */
  static final Duration PATIENCE = Duration.ofMillis(100);

  private final Connection connection;
  private final Handover kafka;
  private final Naming naming;
  private final int batch;
  private final Runnable stamped;
  private final IntConsumer acknowledged;
  private boolean nothingIsLeft;

  /**
   * @param kafka who takes the events of this term alone
   * @param batch how many events are handed to Kafka before their acknowledgements are waited for
   * @param stamped what to do when events have got their positions
   * @param acknowledged is told how many Kafka has, once they are marked
   */
  RelaySession(
      Connection connection,
      Handover kafka,
      Naming naming,
      int batch,
      Runnable stamped,
      IntConsumer acknowledged) {
    this.connection = connection;
    this.kafka = kafka;
    this.naming = naming;
    this.batch = batch;
    this.stamped = stamped;
    this.acknowledged = acknowledged;
  }

  /** Tries to become the one relay of this database. */
  static boolean tryToLead(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select pg_try_advisory_lock(hashtextextended('council relay', 0))")) {
      return row.next() && row.getBoolean(1);
    }
  }

  /**
   * Stamps what was committed and sends what is stamped and not acknowledged.
   *
   * @return how many were sent; fewer than the batch when nothing is left
   */
  int relayOnce() throws SQLException, ExecutionException, KafkaIsSilent, InterruptedException {
    List<JournalEntry> entries = next();
    if (!entries.isEmpty()) {
      send(entries);
      acknowledgeAll(entries);
    }
    return entries.size();
  }

  /**
   * What has just been stamped. Until all that was stamped before and not marked is sent, that
   * comes first: nobody but this term stamps, so it ends.
   */
  private List<JournalEntry> next() throws SQLException {
    List<JournalEntry> placed = stamp(connection, batch, stamped);
    if (nothingIsLeft) {
      return placed;
    }
    List<JournalEntry> left = JournalTable.after(connection, acknowledged(), batch);
    nothingIsLeft = left.size() < batch;
    return left;
  }

  /** Gives committed events their places, so many at most, and says so where there were any. */
  static List<JournalEntry> stamp(Connection connection, int batch, Runnable stamped)
      throws SQLException {
    List<JournalEntry> placed = JournalTable.stamp(connection, batch);
    if (!placed.isEmpty()) {
      stamped.run();
    }
    return placed;
  }

  private void send(List<JournalEntry> entries)
      throws SQLException, ExecutionException, KafkaIsSilent, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try {
      for (JournalEntry entry : entries) {
        sent.add(
            kafka.give(KafkaBinding.write(entry.toCloudEvent(naming.source()), naming.topic())));
      }
      for (Future<RecordMetadata> acknowledgement : sent) {
        await(acknowledgement);
      }
    } catch (ExecutionException | KafkaIsSilent e) {
      acknowledgeWhatKafkaHas(entries, sent);
      throw e;
    }
  }

  /** Up to the first that Kafka has not: else each term that fails there would tell them again. */
  private void acknowledgeWhatKafkaHas(
      List<JournalEntry> entries, List<Future<RecordMetadata>> sent) throws SQLException {
    long has = sent.stream().takeWhile(one -> one.state() == Future.State.SUCCESS).count();
    if (has > 0) {
      acknowledgeAll(entries.subList(0, (int) has));
    }
  }

  /**
   * Kafka may be away for long. What is committed meanwhile gets its place all the same: who reads
   * the journal here sees it, and it is sent when its turn has come.
   */
  private void await(Future<RecordMetadata> acknowledgement)
      throws SQLException, ExecutionException, KafkaIsSilent, InterruptedException {
    Deadline patience = kafka.patience();
    while (true) {
      try {
        kafka.await(acknowledgement, PATIENCE);
        return;
      } catch (TimeoutException e) {
        kafka.mustStillHear(patience);
        place();
      }
    }
  }

  /** Stamps what was committed, and sends nothing: that comes with {@link #relayOnce}. */
  void place() throws SQLException {
    nothingIsLeft &= stamp(connection, batch, stamped).isEmpty();
  }

  private long acknowledged() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select acknowledged from relay_progress")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void acknowledgeAll(List<JournalEntry> entries) throws SQLException {
    acknowledge(entries.getLast().position());
    acknowledged.accept(entries.size());
  }

  private void acknowledge(long position) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update relay_progress set acknowledged = ? where acknowledged < ?")) {
      update.setLong(1, position);
      update.setLong(2, position);
      update.executeUpdate();
    }
  }
}
