package org.council.platform.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.council.platform.time.Deadline;
import org.council.platform.time.Signal;
import org.jboss.logging.Logger;

/**
 * Hands the journal to Kafka. Every replica runs one; the one that holds the database's lock leads,
 * the others wait to take over. On the first failure of a term the producer is closed, and the next
 * term reads again from the acknowledged prefix.
 */
@ApplicationScoped
public class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);

  private final RelaySettings settings;
  private final RelayProducer producers;
  private final RelayMetrics metrics;
  private final Naming naming;
  private final Signal signal;
  private final Signal stamped;
  private final RelayDatabase database;
  private final Signal stopping = new Signal();
  private final RelayThreads threads = new RelayThreads();
  private volatile boolean running;
  private Thread thread;

  @Inject
  Relay(
      RelaySettings settings,
      RelayProducer producers,
      RelayMetrics metrics,
      Naming naming,
      RelaySignal signal,
      RelayDatabase database) {
    this.settings = settings;
    this.producers = producers;
    this.metrics = metrics;
    this.naming = naming;
    this.signal = signal.signal();
    this.stamped = signal.stamped();
    this.database = database;
  }

  void start(@Observes StartupEvent event) {
    if (settings.enabled()) {
      running = true;
      thread = threads.start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    stopping.give();
    signal.give();
    if (thread != null) {
      thread.join(Duration.ofSeconds(5));
      thread.interrupt();
    }
  }

  private void run() {
    while (running) {
      try (Connection connection = database.connect()) {
        serve(connection);
      } catch (SQLException | ExecutionException | RuntimeException | Error e) {
        // An error too ends a term and not the relay: nobody would see that it is gone. Only its
        // stack tells where it comes from.
        metrics.failed();
        LOG.warnf(
            e instanceof Error ? e : null,
            "The relay ends its term and reads again: %s",
            reasonOf(e));
      } catch (KafkaIsSilent e) {
        giveWay(e);
      } catch (InterruptedException e) {
        return;
      }
      metrics.standsBy();
      pause(settings.retry());
    }
  }

  /** Kafka may hear another replica. One that stands by is there before this one comes again. */
  private void giveWay(KafkaIsSilent why) {
    LOG.infof("%s; another replica may relay", why.getMessage());
    metrics.standsBy();
    pause(settings.retry());
  }

  /** Stands by, then leads: its producer is open before, so that who takes over sends at once. */
  private void serve(Connection connection)
      throws SQLException, ExecutionException, KafkaIsSilent, InterruptedException {
    Producer<String, byte[]> producer = openOnceABrokerIsKnown(connection);
    Thread finding = Thread.startVirtualThread(() -> findTopic(producer));
    try {
      if (comesToLead(connection)) {
        metrics.leads();
        Handover kafka = new Handover(producer, threads::haveAProducer, settings.silentAtMost());
        RelaySession session =
            new RelaySession(
                connection, kafka, naming, settings.batch(), stamped::give, metrics::sent);
        placeUntilThereIsKafka(session, kafka, finding);
        relay(session);
      }
    } finally {
      // Nothing that waits in a producer that failed may be sent after what the next term sends.
      producer.close(Duration.ZERO);
    }
  }

  /** Without a broker's name no producer opens: a term may begin all the same. */
  private Producer<String, byte[]> openOnceABrokerIsKnown(Connection connection)
      throws SQLException, KafkaIsSilent {
    Optional<Producer<String, byte[]>> producer = producers.openWhereABrokerIsKnown();
    return producer.isPresent() ? producer.get() : placeUntilABrokerIsKnown(connection);
  }

  /** What is committed gets its place from whoever leads, as while Kafka is away. */
  private Producer<String, byte[]> placeUntilABrokerIsKnown(Connection connection)
      throws SQLException, KafkaIsSilent {
    boolean leads = comesToLead(connection);
    Deadline patience = Deadline.in(settings.silentAtMost());
    while (leads && running && !patience.passed()) {
      metrics.leads();
      metrics.attempted();
      RelaySession.stamp(connection, settings.batch(), stamped::give);
      pause(RelaySession.PATIENCE);
      Optional<Producer<String, byte[]>> producer = producers.openWhereABrokerIsKnown();
      if (producer.isPresent()) {
        return producer.get();
      }
    }
    throw new KafkaIsSilent(settings.silentAtMost());
  }

  /** Whoever leads loses the lock with its session. */
  private boolean comesToLead(Connection connection) throws SQLException {
    while (running && !RelaySession.tryToLead(connection)) {
      metrics.standsBy();
      pause(settings.retry());
    }
    return running;
  }

  /** Looked for at once, so that the first event does not wait for it; until Kafka answers. */
  private void findTopic(Producer<String, byte[]> producer) {
    boolean isAnswered = false;
    while (!isAnswered) {
      isAnswered = asksForTopic(producer);
    }
  }

  /** Whether Kafka says where the topic is, or what is wrong with it, or the producer is closed. */
  private boolean asksForTopic(Producer<String, byte[]> producer) {
    try {
      producer.partitionsFor(naming.topic());
      return true;
    } catch (TimeoutException e) {
      // What a broker says of a topic that it does not give is the cause; without one none spoke.
      return e.getCause() != null;
    } catch (KafkaException | IllegalStateException e) {
      LOG.debugf(e, "%s is looked for again with the first event", naming.topic());
      return true;
    }
  }

  /**
   * A term may begin while Kafka is away, which is no failure of it: what is committed gets its
   * place, and who reads the journal here sees it.
   */
  private void placeUntilThereIsKafka(RelaySession session, Handover kafka, Thread finding)
      throws SQLException, ExecutionException, KafkaIsSilent, InterruptedException {
    Deadline patience = kafka.patience();
    while (running && !finding.join(RelaySession.PATIENCE)) {
      kafka.mustStillHear(patience);
      metrics.attempted();
      session.place();
    }
  }

  private void relay(RelaySession session)
      throws SQLException, ExecutionException, KafkaIsSilent, InterruptedException {
    Pace pace = new Pace(settings, signal);
    while (running) {
      long seen = signal.count();
      metrics.attempted();
      int sent = session.relayOnce();
      if (sent > 0) {
        pace.worked();
      }
      if (sent < settings.batch()) {
        pause(pace.gathering(sent));
        signal.awaitAfter(seen, pace.next());
      }
    }
  }

  private void pause(Duration duration) {
    try {
      stopping.awaitAfter(0, duration);
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private static String reasonOf(Throwable e) {
    return e instanceof ExecutionException && e.getCause() != null
        ? e.getCause().toString()
        : e.toString();
  }
}
