package org.council.platform.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.council.platform.EndingTheThread;
import org.council.platform.journal.Naming;
import org.council.platform.journal.RelayProducer;
import org.council.platform.sample.Others;
import org.council.platform.time.Stopping;
import org.council.testkit.BackingServices;
import org.council.testkit.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a letter, whatever becomes of who sends it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DeadLettersTest {

  @Inject Naming naming;
  @Inject FollowMetrics metrics;
  @Inject Stopping stopping;
  @Inject Others others;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  private final String mark = UUID.randomUUID().toString();

  @Test
  @Timeout(60)
  void is_sent_again_where_the_thread_of_the_producer_has_ended() throws Exception {
    Map<String, Object> broken = new HashMap<>(kafka);
    broken.put(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(EndingTheThread.class));
    DeadLetters letters =
        new DeadLetters(
            naming, new RelayProducer(broken), metrics, stopping, Duration.ofMillis(500));
    try {
      EndingTheThread.once();
      letters.send(message(), "tried");
    } finally {
      letters.close();
    }
    assertThat(EndingTheThread.isDone()).isTrue();
    Topic.named(naming.deadLettersOf(others.topic()))
        .await(letter -> mark.equals(new String(letter.value(), UTF_8)));
  }

  private ConsumerRecord<String, byte[]> message() {
    return new ConsumerRecord<>(others.topic(), 0, 0, "K", mark.getBytes(UTF_8));
  }
}
