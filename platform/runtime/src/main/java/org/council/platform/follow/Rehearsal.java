package org.council.platform.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.council.platform.cloudevents.JsonFormat;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.time.Deadline;
import org.council.platform.transaction.Statements;
import org.jboss.logging.Logger;

/**
 * Before a service says that it is ready it hears a short story in vain: the events of {@code
 * rehearsal.jsonl} on its class path have their effects in transactions that are rolled back. What
 * a JVM does for the first time takes many times as long as later; so the first events after a
 * start are not late, and a replica that is ready is as fast as the one it replaces.
 */
@ApplicationScoped
public class Rehearsal {

  private static final Logger LOG = Logger.getLogger(Rehearsal.class);
  private static final String STORY = "rehearsal.jsonl";

  // Until the transaction ends. A replica that stands still in its round keeps nobody from
  // starting.
  private static final String ALONE =
      "select set_config('lock_timeout', '2s', true);"
          + " select pg_advisory_xact_lock(hashtextextended('council rehearsal', 0))";

  private final Settings settings;
  private final Follower follower;
  private final Reactions reactions;
  private final Statements statements;

  /** How much is rehearsed. */
  @ConfigMapping(prefix = "council.rehearsal")
  interface Settings {

    /** How often the story is heard at most; 0 for not at all. */
    @WithDefault("200")
    int rounds();

    /** After this no other round begins. */
    @WithDefault("3s")
    Duration atMost();
  }

  @Inject
  Rehearsal(Settings settings, Follower follower, Reactions reactions, Statements statements) {
    this.settings = settings;
    this.follower = follower;
    this.reactions = reactions;
    this.statements = statements;
  }

  /** What fails here fails nobody: the service starts as it would without. */
  void rehearse(@Observes StartupEvent event) {
    if (settings.rounds() > 0) {
      rehearse(Deadline.in(settings.atMost()));
      // What the start leaves behind is cleared away before the first act, not during it.
      System.gc();
    }
  }

  private void rehearse(Deadline end) {
    try {
      List<ConsumerRecord<String, byte[]>> story = story();
      int rounds = story.isEmpty() ? 0 : settings.rounds();
      for (int round = 0; round < rounds && !end.passed(); round++) {
        hear(story);
      }
    } catch (RuntimeException e) {
      LOG.warn("The rehearsal broke off", e);
    }
  }

  /** The messages of the story, oldest first; none where the service has no story. */
  public static List<ConsumerRecord<String, byte[]>> story() {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(STORY)) {
      return file == null
          ? List.of()
          : new BufferedReader(new InputStreamReader(file, UTF_8))
              .lines()
              .map(Rehearsal::message)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message that a relay would send of the event. */
  static ConsumerRecord<String, byte[]> message(String event) {
    ProducerRecord<String, byte[]> sent =
        KafkaBinding.write(JsonFormat.read(event.getBytes(UTF_8)), STORY);
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>(STORY, 0, 0, sent.key(), sent.value());
    sent.headers().forEach(message.headers()::add);
    return message;
  }

  /** Has the effects of the events, in order, and takes them back. */
  public void hear(List<ConsumerRecord<String, byte[]>> story) {
    QuarkusTransaction.begin();
    try {
      statements.run(ALONE, PreparedStatement::execute);
      follower.hear(story);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /** The types of events that are followed and that the story does not tell. */
  public Set<String> untold() {
    Set<String> untold = new TreeSet<>(reactions.types());
    story().forEach(message -> untold.remove(EventReader.read(message).type()));
    return untold;
  }
}
