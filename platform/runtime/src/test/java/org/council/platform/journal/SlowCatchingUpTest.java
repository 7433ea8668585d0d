package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.council.platform.SetOtherwise;
import org.council.platform.transaction.Statements;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** One who comes from far back and reads slowly, or not at all for a while. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class SlowCatchingUpTest {

  private static final int EVENTS = 400;

  @Inject RelayOnTrial trial;
  @Inject Statements statements;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  /** Counts the pages that are read for those who come. */
  private static final class Counting extends JournalTable {

    private final AtomicInteger pages = new AtomicInteger();

    Counting(Statements statements) {
      super(statements, null, null);
    }

    @Override
    List<JournalEntry> after(long position, int limit) {
      if (limit == JournalTail.PAGE) {
        pages.incrementAndGet();
      }
      return super.after(position, limit);
    }
  }

  @Test
  void nothing_is_read_for_it_while_it_reads_nothing_and_then_it_gets_all() throws Exception {
    Relay relay = trial.relay(new RelayProducer(kafka));
    relay.start(null);
    Counting journal = new Counting(statements);
    JournalTail tail = trial.tail(journal);
    try {
      trial.say();
      await().until(() -> journal.backlog().events() == 0);
      long before = journal.lastPosition();
      LongStream.range(0, EVENTS).forEach(_ -> trial.say());
      await().until(() -> journal.lastPosition() == before + EVENTS);
      TailClient client = new TailClient();

      tail.watch(before, null, () -> {}).subscribe(client);

      await().until(() -> journal.pages.get() > 0);
      await().during(Duration.ofSeconds(1)).until(() -> journal.pages.get() < 10);
      client.takeAll();
      await()
          .untilAsserted(() ->
              assertThat(client.positions())
                  .isEqualTo(LongStream.rangeClosed(before + 1, before + EVENTS).boxed().toList()));
    } finally {
      relay.stop(null);
      tail.stop(null);
    }
  }
}
