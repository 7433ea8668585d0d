package org.council.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.council.local.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An integrator with a plain Kafka consumer, while a meeting is played. */
@ExtendWith(OneSuite.class)
class WatchingIT {

  private static final String SESSION = "C23W";
  private static final String ADJOURNED = "org.council.agenda.session.adjourned.v1";
  private static final String APPROVED = "org.council.documents.document.approved.v1";
  private static final Path MEETING = Path.of("../scenarios/c23-plenary-1.yaml");

  @TempDir private Path folder;

  /** An event as it comes, its attributes in {@code ce_} headers. */
  private record Seen(String type, String key, String time, String data) {

    static Seen of(ConsumerRecord<String, String> message) {
      return new Seen(
          header(message, "ce_type"), message.key(), header(message, "ce_time"), message.value());
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
      return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void session_adjourned_and_document_approved_are_seen_while_the_meeting_is_played(Suite suite)
      throws IOException {
    Predicate<List<Seen>> both = seen -> has(seen, ADJOURNED) && has(seen, APPROVED);
    var watching = CompletableFuture.supplyAsync(() -> watch(suite, both));

    Playing.asExpected(Retold.with("W", MEETING, folder), suite.address());

    // Long before the end of the meeting both have happened: who saw them late is still waiting.
    assertThat(watching).succeedsWithin(Duration.ofSeconds(1)).matches(both);
    assertThat(watching.join())
        .filteredOn(seen -> seen.type().equals(ADJOURNED))
        .singleElement()
        .satisfies(seen -> {
          assertThat(Instant.parse(seen.time())).isEqualTo("2023-07-11T08:20:00Z");
          assertThat(seen.data()).contains("\"scope\":\"SITTING\"", "\"meeting\":\"PL-1\"");
        });
  }

  private static boolean has(List<Seen> seen, String type) {
    return seen.stream().anyMatch(event -> event.type().equals(type));
  }

  private static List<Seen> watch(Suite suite, Predicate<List<Seen>> enough) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", suite.address().kafka(),
            "group.id", "integrator",
            "auto.offset.reset", "earliest");
    List<Seen> seen = new ArrayList<>();
    Instant giveUp = Instant.now().plusSeconds(90);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("council.agenda.v1", "council.documents.v1"));
      while (!enough.test(seen) && Instant.now().isBefore(giveUp)) {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> seen.add(Seen.of(message)));
        seen.removeIf(event -> !event.key().equals(SESSION));
      }
    }
    return seen;
  }
}
