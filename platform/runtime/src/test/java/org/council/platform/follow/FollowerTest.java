package org.council.platform.follow;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.rest.Headers;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Others;
import org.council.platform.transaction.OwnTransaction;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.council.testkit.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowerTest {

  @Inject Others others;
  @Inject FollowingOthers following;
  @Inject Follower follower;
  @Inject InboxTable inbox;
  @Inject MeterRegistry metrics;

  private final String mark = UUID.randomUUID().toString();
  private final String subject = "things/" + mark;

  private void awaitEcho(String text) {
    await().untilAsserted(() -> assertThat(following.echoes()).contains(text));
  }

  @Test
  void an_event_that_comes_twice_has_its_effect_once() {
    CloudEvent event = others.say(subject, "twice " + mark);
    others.say(event);
    others.say(subject, "end " + mark);
    awaitEcho("end " + mark);
    assertThat(following.echoes()).containsOnlyOnce("twice " + mark);
  }

  @Test
  void whoever_follows_says_so_by_its_life() {
    given()
        .get("/q/health/live")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem(StillFollowing.NAME));
  }

  @Test
  void an_unknown_type_is_skipped_and_counted() {
    String type = "org.council.others.thing.unknown-" + mark + ".v1";
    others.say(Others.event(type, subject, "x", 1));
    await().untilAsserted(() -> assertThat(count(type, "SKIPPED")).isEqualTo(1));
  }

  @Test
  void a_poisonous_event_is_parked_with_the_later_ones_of_its_subject_and_others_go_on() {
    CloudEvent poison = others.say(subject, "poison " + mark);
    CloudEvent behind = others.say(subject, "behind " + mark);
    others.say(subject + "-other", "other " + mark);
    awaitEcho("other " + mark);
    assertThat(following.echoes()).doesNotContain("poison " + mark, "behind " + mark);
    ConsumerRecord<String, byte[]> letter =
        Topic.named(others.topic() + ".dlq.notebook-service")
            .await(message -> new String(message.value(), UTF_8).contains("poison " + mark));
    assertThat(new String(letter.headers().lastHeader("dead-letter-reason").value(), UTF_8))
        .contains("this cannot be applied");
    assertThat(new String(letter.headers().lastHeader("ce_id").value(), UTF_8))
        .isEqualTo(poison.id());
    afterEvent(behind).then().statusCode(409);
  }

  @Test
  void an_error_of_a_reaction_is_parked_and_the_topic_goes_on() {
    CloudEvent endless = others.say(subject, "endless " + mark);
    others.say(subject + "-other", "other " + mark);
    awaitEcho("other " + mark);
    afterEvent(endless).then().statusCode(409);
  }

  /** Not by way of Kafka: the following of all that comes there would end. */
  @Test
  void an_error_that_says_nothing_of_an_event_ends_the_following_and_parks_nothing() {
    CloudEvent event = Others.event(FollowingOthers.TYPE, subject, "exhausted " + mark, 1);
    ProducerRecord<String, byte[]> message = KafkaBinding.write(event, others.topic());
    ConsumerRecord<String, byte[]> read =
        new ConsumerRecord<>(
            "read.elsewhere",
            0,
            0,
            ConsumerRecord.NO_TIMESTAMP,
            TimestampType.NO_TIMESTAMP_TYPE,
            ConsumerRecord.NULL_SIZE,
            ConsumerRecord.NULL_SIZE,
            message.key(),
            message.value(),
            message.headers(),
            Optional.empty());

    assertThatThrownBy(() -> follower.follow(List.of(read))).isInstanceOf(InternalError.class);

    assertThat(OwnTransaction.call(() -> inbox.find(event.source(), event.id()))).isEmpty();
  }

  @Test
  void what_is_no_event_at_all_goes_to_the_dead_letters_and_the_topic_goes_on() {
    others.sendRaw(("no event " + mark).getBytes(UTF_8));
    others.say(subject, "after " + mark);
    awaitEcho("after " + mark);
    Topic.named(others.topic() + ".dlq.notebook-service")
        .await(message -> new String(message.value(), UTF_8).equals("no event " + mark));
  }

  @Test
  void data_that_is_no_json_is_parked() {
    CloudEvent good = Others.event(FollowingOthers.TYPE, subject, "x", 1);
    others.say(
        new CloudEvent(
            good.id(),
            good.source(),
            good.type(),
            good.subject(),
            good.time(),
            good.dataContentType(),
            null,
            good.extensions(),
            "{broken".getBytes(UTF_8)));
    await().untilAsserted(() -> assertThat(afterEvent(good).statusCode()).isEqualTo(409));
  }

  @Test
  void the_logical_clock_moves_past_every_event_heard() {
    CloudEvent event =
        others.say(Others.event("org.council.others.thing.ticked.v1", subject, "x", 5_000));
    String own = afterEvent(event).then().statusCode(201).extract().header(Headers.EVENT_ID);
    assertThat(clockOf(own)).isGreaterThan(5_000);
  }

  @Test
  void a_service_that_is_far_ahead_moves_the_clock_at_once_while_acts_go_on() throws Exception {
    List<Future<Response>> acts = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
      long far = 1_000_000_000_000L;
      CloudEvent last = null;
      for (int i = 1; i <= 5; i++) {
        for (int act = 0; act < 20; act++) {
          acts.add(clients.submit(this::begin));
        }
        last =
            others.say(Others.event("org.council.others.thing.ticked.v1", subject, "x", i * far));
      }
      for (Future<Response> act : acts) {
        act.get().then().statusCode(201);
      }
      String own = afterEvent(last).then().statusCode(201).extract().header(Headers.EVENT_ID);
      assertThat(clockOf(own)).isGreaterThan(5 * far);
    }
    Set<String> own = new HashSet<>();
    for (Future<Response> act : acts) {
      own.add(act.get().header(Headers.EVENT_ID));
    }
    assertThat(clocksOf(own)).hasSize(acts.size()).doesNotHaveDuplicates();
  }

  private Response begin() {
    return note().post("/v1/notes");
  }

  private static long clockOf(String ownEvent) {
    return clocksOf(Set.of(ownEvent)).getFirst();
  }

  /** One reading of the topic finds them all. */
  private static List<Long> clocksOf(Set<String> ownEvents) {
    return Topic.of("council.notebook.v1")
        .await(ownEvents.size(), message -> ownEvents.contains(nameOf(message)))
        .stream()
        .map(message -> KafkaBinding.read(message).extension(CloudEvent.LAMPORT).orElseThrow())
        .map(Long::valueOf)
        .toList();
  }

  /** As an answer names it in {@code Event-Id}. */
  private static String nameOf(ConsumerRecord<String, byte[]> message) {
    return "notebook-service/" + KafkaBinding.read(message).id();
  }

  private static RequestSpecification note() {
    return given()
        .auth()
        .oauth2(Tokens.of("a", "delegate"))
        .contentType(ContentType.JSON)
        .body("{\"id\":\"%s\",\"text\":\"x\"}".formatted(UUID.randomUUID()));
  }

  private static Response afterEvent(CloudEvent event) {
    return note().header(Headers.AFTER_EVENT, "others-service/" + event.id()).post("/v1/notes");
  }

  private double count(String type, String outcome) {
    Counter counter =
        metrics.find("council_follow_events").tags("type", type, "outcome", outcome).counter();
    return counter == null ? 0 : counter.count();
  }
}
