package org.council.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.council.platform.SetOtherwise;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.sample.Note;
import org.council.platform.sample.Notes;
import org.council.testkit.BackingServices;
import org.council.testkit.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A topic that does not take one event of many, until an operator has mended it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class RefusedByKafkaTest {

  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

  /** Larger than a batch of the producer: it goes in one of its own, before and behind others. */
  private static final int LARGE = 40_000;

  private static final String TAKES_SMALL_ONES = "20000";
  private static final String TAKES_ALL = "1048588";
  private static final int BEHIND = 100;

  @Inject Notes notes;
  @Inject AgroalDataSource dataSource;
  @Inject Naming naming;
  @Inject RelayProducer producers;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final AtomicInteger acknowledged = new AtomicInteger();
  private final String note = "n-" + UUID.randomUUID();

  /** Other tests leave in the journal what nobody relays. */
  @BeforeEach
  void relayWhatIsLeft() throws Exception {
    try (Connection connection = dataSource.getConnection();
        var nobody =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer())) {
      RelaySession session =
          new RelaySession(connection, handover(nobody), naming, 500, () -> {}, _ -> {});
      while (session.relayOnce() > 0) {
        nobody.clear();
      }
    }
  }

  @Test
  void nothing_is_told_before_it_and_it_is_told_in_its_place_afterwards() throws Exception {
    say();
    topicTakes(TAKES_SMALL_ONES);
    assertThatThrownBy(this::relay)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(RecordTooLargeException.class);
    assertThat(told()).containsExactly(0L);
    assertThat(acknowledged).hasValue(1);

    topicTakes(TAKES_ALL);
    relay();

    assertThat(told().stream().distinct()).isSorted().hasSize(2 + BEHIND);
    assertThat(acknowledged).hasValue(2 + BEHIND);
  }

  /** One that is taken, one that is too large, and many behind it. */
  private void say() {
    QuarkusTransaction.requiringNew().run(() -> notes.add(Note.begin(note, "x", AT)));
    write("x".repeat(LARGE));
    for (int i = 0; i < BEHIND; i++) {
      write("line " + i);
    }
  }

  private void write(String line) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Note loaded = notes.forChange(note).orElseThrow();
          loaded.write(line, AT);
          notes.save(loaded);
        });
  }

  private void relay() throws Exception {
    Producer<String, byte[]> producer = producers.open();
    try (Connection connection = dataSource.getConnection()) {
      new RelaySession(
              connection, handover(producer), naming, 500, () -> {}, acknowledged::addAndGet)
          .relayOnce();
    } finally {
      producer.close(Duration.ZERO);
    }
  }

  private void topicTakes(String bytes) throws Exception {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, naming.topic());
    ConfigEntry largest = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, bytes);
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
      admin
          .incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(largest, OpType.SET))))
          .all()
          .get();
    }
  }

  /** The versions of the note that stand on the topic, in their order there. */
  private List<Long> told() {
    return Topic.named(naming.topic()).all().stream()
        .map(KafkaBinding::read)
        .filter(event -> event.subject().equals("notes/" + note))
        .map(event -> Long.valueOf(event.extension(CloudEvent.AGGREGATE_VERSION).orElseThrow()))
        .toList();
  }

  private static Handover handover(Producer<String, byte[]> producer) {
    return new Handover(producer, () -> true, Duration.ofMinutes(1));
  }
}
