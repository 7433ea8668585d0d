package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.follow.InboxTable.Claim;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Obstacles;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.council.testkit.LockWaits;
import org.junit.jupiter.api.Test;

/**
 * A replay beside a follower that goes on, and beside other replays: order is kept, none is left.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ReplayRaceTest {

  @Inject Others others;
  @Inject FollowingOthers following;
  @Inject Obstacles obstacles;
  @Inject ParkingTable parking;
  @Inject InboxTable inbox;
  @Inject Follower follower;
  @Inject AgroalDataSource dataSource;

  private final String mark = UUID.randomUUID().toString();
  private final String subject = "things/" + mark;
  private final String poison = "poison " + mark;

  private List<String> echoes() {
    return following.echoes().stream().filter(text -> text.endsWith(mark)).toList();
  }

  private int parkPoison() {
    int id = Operator.awaitParked(others.say(subject, poison));
    obstacles.mend(poison);
    return id;
  }

  private List<String> texts(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> i + " " + mark).toList();
  }

  @Test
  void an_event_that_is_being_put_behind_the_last_one_is_replayed_with_it() throws Exception {
    int id = parkPoison();
    CloudEvent event = Others.event(FollowingOthers.TYPE, subject, "next " + mark, 1);
    try (ExecutorService operator = Executors.newSingleThreadExecutor()) {
      Future<Response> replay =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                assertThat(inbox.hear(List.of(new Claim(event, Outcome.APPLIED)), Instant.now()))
                    .containsExactly(Optional.of(Outcome.PARKED));
                Future<Response> begun = operator.submit(() -> Operator.replay(id));
                awaitWaitingOrDone(begun);
                parking.park(event, received(event), "an earlier event is parked", Instant.now());
                return begun;
              });
      assertThat(replay.get().jsonPath().getInt("applied")).isEqualTo(2);
    }
    assertThat(echoes()).containsExactly(poison, "next " + mark);
    assertThat(Operator.waiting(subject)).isEmpty();
  }

  @Test
  void an_event_that_comes_with_one_that_another_replica_is_parking_waits_behind_it()
      throws Exception {
    CloudEvent first = Others.event(FollowingOthers.TYPE, subject, poison, 1);
    CloudEvent second = Others.event(FollowingOthers.TYPE, subject, "next " + mark, 1);
    try (ExecutorService replica = Executors.newSingleThreadExecutor()) {
      Future<?> followed =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                inbox.hear(List.of(new Claim(first, Outcome.PARKED)), Instant.now());
                parking.park(first, received(first), "it is poison", Instant.now());
                Future<?> begun = replica.submit(() -> follow(first, second));
                awaitWaitingOrDone(begun);
                return begun;
              });
      followed.get();
    }
    assertThat(echoes()).isEmpty();
    obstacles.mend(poison);
    Operator.replay(Operator.awaitParked(first)).then().statusCode(200);
    assertThat(echoes()).containsExactly(poison, "next " + mark);
  }

  private Void follow(CloudEvent... events) throws InterruptedException {
    follower.follow(Stream.of(events).map(this::received).toList());
    return null;
  }

  @Test
  void an_event_that_comes_while_the_last_one_is_replayed_waits_for_it() throws Exception {
    int id = parkPoison();
    Obstacles.Gate gate = obstacles.hold(poison);
    try (ExecutorService operator = Executors.newSingleThreadExecutor()) {
      Future<Response> replay = operator.submit(() -> Operator.replay(id));
      gate.awaitEntered();
      others.say(subject, "next " + mark);
      awaitWaitingOrDone(replay);
      gate.open();
      replay.get().then().statusCode(200);
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(echoes()).containsExactly(poison, "next " + mark));
    assertThat(Operator.waiting(subject)).isEmpty();
  }

  @Test
  void two_operators_at_once_apply_each_event_once_and_in_order() throws Exception {
    int id = parkPoison();
    List<String> texts = texts(40);
    texts.forEach(text -> others.say(subject, text));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(Operator.waiting(subject)).hasSize(41));
    int applied;
    try (ExecutorService operators = Executors.newFixedThreadPool(2)) {
      Future<Integer> one = operators.submit(() -> appliedBy(Operator.replay(id)));
      Future<Integer> other = operators.submit(() -> appliedBy(Operator.replay(id)));
      applied = one.get() + other.get();
    }
    assertThat(applied).isEqualTo(41);
    assertThat(echoes()).first().isEqualTo(poison);
    assertThat(echoes().subList(1, 41)).isEqualTo(texts);
  }

  @Test
  void replays_while_events_keep_coming_lose_none_and_swap_none() throws Exception {
    int id = parkPoison();
    List<String> texts = texts(300);
    Thread saying =
        Thread.ofVirtual().start(() -> texts.forEach(text -> others.say(subject, text)));
    Integer next = id;
    while (saying.isAlive() || next != null) {
      next = next == null ? firstWaiting() : (Integer) Operator.replay(next).jsonPath().get("next");
    }
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(echoes()).hasSize(301));
    assertThat(echoes().subList(1, 301)).isEqualTo(texts);
    assertThat(Operator.waiting(subject)).isEmpty();
  }

  private Integer firstWaiting() {
    return Operator.waiting(subject).stream()
        .findFirst()
        .map(event -> (Integer) event.get("id"))
        .orElse(null);
  }

  /** One that came too late was told so. */
  private static int appliedBy(Response replay) {
    return replay.statusCode() == 409 ? 0 : replay.jsonPath().getInt("applied");
  }

  private void awaitWaitingOrDone(Future<?> other) {
    await().atMost(Duration.ofSeconds(30)).until(() -> other.isDone() || isAnyTransactionWaiting());
  }

  private boolean isAnyTransactionWaiting() {
    return QuarkusTransaction.suspendingExisting().call(() -> LockWaits.areThereIn(dataSource));
  }

  private ConsumerRecord<String, byte[]> received(CloudEvent event) {
    ProducerRecord<String, byte[]> sent = KafkaBinding.write(event, others.topic());
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>(others.topic(), 0, 0, sent.key(), sent.value());
    sent.headers().forEach(message.headers()::add);
    return message;
  }
}
