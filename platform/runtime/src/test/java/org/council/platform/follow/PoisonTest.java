package org.council.platform.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.council.testkit.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that may stand on a topic and cannot be applied: it is parked, and the rest goes on.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PoisonTest {

  @Inject Others others;
  @Inject FollowingOthers following;
  @Inject MeterRegistry metrics;

  @ConfigProperty(name = "sample.topic.neighbours")
  String neighbours;

  private final String mark = UUID.randomUUID().toString();

  /** A message that is an event, but for one thing. */
  static Stream<Named<UnaryOperator<ProducerRecord<String, byte[]>>>> bad_events() {
    return Stream.of(
        but("data that is no JSON", value("{broken")),
        but("data with something behind it", value("{\"text\":\"x\"} and more")),
        but("data of another form", value("{\"text\":{\"en\":\"x\"}}")),
        but("data that is null", value("null")),
        but("empty data", value("")),
        but("no data", message -> with(message, null)),
        but("a clock that is no number", header("ce_lamport", "soon")),
        but("a clock before all time", header("ce_lamport", "-1")),
        but("a clock at its end", header("ce_lamport", Long.toString(Long.MAX_VALUE))),
        but("an entry that is no time", header("ce_recordedat", "now")),
        but("an entry in another age", header("ce_recordedat", "+300000-01-01T00:00:00Z")));
  }

  /** A message that is no event. */
  static Stream<Named<UnaryOperator<ProducerRecord<String, byte[]>>>> no_events() {
    return Stream.of(
        but("nothing at all", message -> new ProducerRecord<>(message.topic(), "K", null)),
        but("bytes", message -> new ProducerRecord<>(message.topic(), "K", new byte[] {0, -1})),
        but("a megabyte", message -> new ProducerRecord<>(message.topic(), "K", megabyte())),
        but("an event of another specification", header("ce_specversion", "0.3")),
        but("an event without id", header("ce_id", "")),
        but("an id that no index holds", header("ce_id", "x".repeat(5_000))),
        but("a subject that no index holds", header("ce_subject", "x".repeat(5_000))),
        but("a type that no metric holds", header("ce_type", "x".repeat(201))),
        but("a key that no index holds", header("ce_partitionkey", "x".repeat(5_000))),
        but("an id that no database holds", header("ce_id", "a\u0000b")),
        but("a time that is none", header("ce_time", "yesterday")),
        but("structured, and no JSON", structured("{broken")),
        but("structured, and a list", structured("[]")),
        but("structured, and nothing", structured("")),
        but("structured, and null", message -> with(structured("x").apply(message), null)),
        but(
            "structured, with data that is no Base64",
            structured(
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/x\",\"type\":\"t\",\"data_base64\":\"*\"}")),
        but("structured, with half a character in its id", structured(event("\\ud800", "/x", "s"))),
        but(
            "structured, with half a character in its source",
            structured(event("1", "\\udc00", "s"))),
        but(
            "structured, with halves in its subject",
            structured(event("2", "/x", "\\udc00\\ud800"))),
        but("structured, and too deep to read", structured("[".repeat(100_000))));
  }

  private static Named<UnaryOperator<ProducerRecord<String, byte[]>>> but(
      String name, UnaryOperator<ProducerRecord<String, byte[]>> change) {
    return Named.of(name, change);
  }

  private static UnaryOperator<ProducerRecord<String, byte[]>> value(String data) {
    return message -> with(message, data.getBytes(UTF_8));
  }

  private static ProducerRecord<String, byte[]> with(
      ProducerRecord<String, byte[]> message, byte[] value) {
    return new ProducerRecord<>(message.topic(), null, message.key(), value, message.headers());
  }

  private static UnaryOperator<ProducerRecord<String, byte[]>> header(String name, String value) {
    return message -> {
      message.headers().remove(name).add(name, value.getBytes(UTF_8));
      return message;
    };
  }

  private static UnaryOperator<ProducerRecord<String, byte[]>> structured(String json) {
    return message -> {
      ProducerRecord<String, byte[]> bare =
          new ProducerRecord<>(message.topic(), "K", json.getBytes(UTF_8));
      bare.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
      return bare;
    };
  }

  private static String event(String id, String source, String subject) {
    return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"%s\",\"type\":\"%s\",\"subject\":\"%s\"}"
        .formatted(id, source, FollowingOthers.TYPE, subject);
  }

  private static byte[] megabyte() {
    byte[] bytes = new byte[1_048_000];
    java.util.Arrays.fill(bytes, (byte) 0xC3);
    return bytes;
  }

  private CloudEvent good(String text) {
    return Others.event(FollowingOthers.TYPE, "things/" + mark, text + " " + mark, 1);
  }

  private void awaitEcho(String text) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(following.echoes()).contains(text + " " + mark));
  }

  @ParameterizedTest
  @MethodSource("bad_events")
  void a_bad_event_is_parked_with_its_subject_and_the_rest_goes_on(
      UnaryOperator<ProducerRecord<String, byte[]>> change) {
    CloudEvent event = good("never");
    others.send(change.apply(KafkaBinding.write(event, others.topic())));
    CloudEvent behind = others.say(good("behind"));
    others.say("things/other-" + mark, "after " + mark);
    awaitEcho("after");
    int id = Operator.awaitParked(event);
    Operator.awaitParked(behind);
    awaitLetter(event.id());
    Operator.replay(id)
        .then()
        .statusCode(200)
        .body("applied", equalTo(0))
        .body("remaining", equalTo(2))
        .body("reason", startsWith("MalformedEvent: "));
    Operator.release(id, "bad").then().statusCode(200).body("applied", equalTo(1));
    awaitEcho("behind");
    assertThat(following.echoes()).doesNotContain("never " + mark);
  }

  @ParameterizedTest
  @MethodSource("no_events")
  void what_is_no_event_is_parked_by_its_place_and_the_rest_goes_on(
      UnaryOperator<ProducerRecord<String, byte[]>> change) {
    String place = others.send(change.apply(KafkaBinding.write(good("never"), others.topic())));
    others.say(good("after"));
    awaitEcho("after");
    int id = Operator.awaitParked(place);
    Operator.get(id).then().statusCode(200).body("parked.readable", equalTo(false));
    Operator.replay(id).then().statusCode(409);
    Operator.release(id, "no event").then().statusCode(200).body("remaining", equalTo(0));
  }

  @Test
  void a_letter_carries_the_message_as_it_was_and_where_it_stood() {
    byte[] megabyte = megabyte();
    ProducerRecord<String, byte[]> message = new ProducerRecord<>(others.topic(), "K", megabyte);
    message.headers().add("odd", new byte[] {0, 1}).add("mark", mark.getBytes(UTF_8));
    String place = others.send(message);
    var letter =
        Topic.named(others.topic() + ".dlq.notebook-service")
            .await(candidate -> {
              Header found = candidate.headers().lastHeader("mark");
              return found != null && mark.equals(new String(found.value(), UTF_8));
            });
    Map<String, String> said = new HashMap<>();
    letter.headers().forEach(header -> said.put(header.key(), new String(header.value(), UTF_8)));
    assertThat(letter.value()).isEqualTo(megabyte);
    assertThat(letter.headers().lastHeader("odd").value()).containsExactly(0, 1);
    assertThat(said)
        .containsEntry("dead-letter-topic", others.topic())
        .containsEntry("dead-letter-reason", "MalformedEvent: specversion is null and not 1.0");
    assertThat(place)
        .isEqualTo(
            "%s/%s/%s"
                .formatted(
                    said.get("dead-letter-topic"),
                    said.get("dead-letter-partition"),
                    said.get("dead-letter-offset")));
  }

  @Test
  void a_letter_that_kafka_does_not_take_holds_nothing_up() {
    double refused = metrics.counter("council_dead_letters_refused").count();
    CloudEvent poison = good("poison");
    others.send(KafkaBinding.write(poison, neighbours));
    CloudEvent next = Others.event(FollowingOthers.TYPE, "things/n", "after " + mark, 1);
    others.send(KafkaBinding.write(next, neighbours));
    awaitEcho("after");
    Operator.awaitParked(poison);
    assertThat(metrics.counter("council_dead_letters_refused").count()).isEqualTo(refused + 1);
  }

  @Test
  void types_that_somebody_makes_up_do_not_fill_the_memory() {
    for (int i = 0; i < 600; i++) {
      others.say(Others.event("made.up." + i + "." + mark, "things/" + mark, "x", 1));
    }
    others.say(good("after"));
    awaitEcho("after");
    assertThat(metrics.find("council_follow_events").counters()).hasSizeLessThan(600);
  }

  @Test
  void an_operator_sees_how_many_wait_and_for_how_long() {
    int id = Operator.awaitParked(others.say(good("poison")));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          assertThat(metrics.get("council_parked_events").gauge().value())
              .isEqualTo(Operator.waiting().size())
              .isPositive();
          assertThat(metrics.get("council_parked_oldest_age_seconds").gauge().value()).isPositive();
        });
    Operator.release(id, "seen");
  }

  private void awaitLetter(String eventId) {
    Topic.named(others.topic() + ".dlq.notebook-service")
        .await(letter -> {
          Header id = letter.headers().lastHeader("ce_id");
          return id != null && new String(id.value(), UTF_8).equals(eventId);
        });
  }
}
