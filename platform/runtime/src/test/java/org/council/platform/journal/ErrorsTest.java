package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.council.platform.EndingTheThread;
import org.council.platform.SetOtherwise;
import org.council.platform.transaction.Statements;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** An error, of a class that cannot be linked say, ends a term or a look, and nothing for good. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class ErrorsTest {

  @Inject RelayOnTrial trial;
  @Inject Statements statements;
  @Inject JournalTable table;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  /** The first of its producers cannot be made. */
  private static final class FailingFirst extends RelayProducer {

    private final AtomicInteger opened = new AtomicInteger();

    FailingFirst(Map<String, Object> kafka) {
      super(kafka);
    }

    @Override
    public Producer<String, byte[]> open() {
      if (opened.incrementAndGet() == 1) {
        throw new LinkageError("broken");
      }
      return super.open();
    }
  }

  @Test
  void the_relay_begins_another_term() throws Exception {
    expectAnotherTerm(trial.relay(new FailingFirst(kafka)));
  }

  @Test
  void the_relay_begins_another_term_when_the_thread_of_its_producer_has_ended() throws Exception {
    Map<String, Object> broken = new HashMap<>(kafka);
    broken.put(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(EndingTheThread.class));
    EndingTheThread.once();
    expectAnotherTerm(trial.relay(new RelayProducer(broken)));
    assertThat(EndingTheThread.isDone()).isTrue();
  }

  private void expectAnotherTerm(Relay relay) throws InterruptedException {
    trial.say();
    relay.start(null);
    try {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(table.backlog().events()).isZero());
      assertThat(trial.failures()).isPositive();
    } finally {
      relay.stop(null);
    }
  }

  @Test
  void who_watches_the_journal_is_sent_what_comes_after() throws Exception {
    FailingOnce journal = new FailingOnce(statements);
    JournalTail tail = trial.tail(journal);
    TailClient client = new TailClient();
    Relay relay = trial.relay(new RelayProducer(kafka));
    relay.start(null);
    try {
      tail.watch(null, null, () -> {}).subscribe(client);
      client.takeAll();
      await().until(journal::hasFailed);

      trial.say();

      await().atMost(Duration.ofSeconds(30)).until(() -> client.positions().size() == 1);
    } finally {
      relay.stop(null);
      tail.stop(null);
    }
  }
}
