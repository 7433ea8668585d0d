package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.TopicPartition;
import org.council.platform.SetOtherwise;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Obstacles;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The followers in groups that the brokers manage (KIP-848). */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class ConsumerProtocolTest {

  @Inject Others others;
  @Inject FollowingOthers following;
  @Inject Obstacles obstacles;
  @Inject KafkaClientService clients;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id")
  String group;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void events_are_applied_parked_and_replayed_and_what_was_heard_is_committed() throws Exception {
    String poison = "poison " + mark;
    int id = Operator.awaitParked(others.say("things/" + mark, poison));
    others.say("things/other-" + mark, "other " + mark);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(following.echoes()).contains("other " + mark));
    obstacles.mend(poison);
    Operator.replay(id).then().statusCode(200);
    assertThat(following.echoes()).contains(poison);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      assertThat(typeOfTheGroup(admin)).isEqualTo(GroupType.CONSUMER);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(committed(admin)).isEqualTo(2));
    }
  }

  @Test
  void the_followers_are_told_what_all_clients_are() {
    assertThat(clients.getConsumer("others").configuration().get("request.timeout.ms").toString())
        .isEqualTo("20000");
  }

  private GroupType typeOfTheGroup(Admin admin) throws ExecutionException, InterruptedException {
    return admin.describeConsumerGroups(List.of(group)).all().get().get(group).type();
  }

  private long committed(Admin admin) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> offsets =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    return offsets.entrySet().stream()
        .filter(entry -> entry.getKey().topic().equals(others.topic()))
        .mapToLong(entry -> entry.getValue().offset())
        .sum();
  }
}
