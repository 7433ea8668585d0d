package org.council.faults;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.council.e2e.Await;
import org.council.faults.cluster.ClusteredService;

/** The group in which a service follows, as Kafka tells it. */
final class Group implements AutoCloseable {

  private final String name;
  private final Admin admin;

  Group(ClusteredService service, String kafka) {
    this.name = nameOf(service);
    this.admin = Admin.create(Map.of("bootstrap.servers", kafka));
  }

  /** What the group of a service is called. */
  static String nameOf(ClusteredService service) {
    return service.name() + "-service";
  }

  /**
   * Waits until all members agree who has which partition, and the service has so many.
   *
   * @return how many partitions its own members have, strangers left out
   */
  int awaitThatTheServiceHas(String what, IntPredicate partitions) {
    int[] has = new int[1];
    Await.until(
        "%s has %s".formatted(name, what),
        Scene.PATIENCE,
        () -> {
          OptionalInt agreed = agreed();
          agreed.ifPresent(number -> has[0] = number);
          return agreed.isPresent() && partitions.test(has[0]);
        });
    return has[0];
  }

  private OptionalInt agreed() {
    ConsumerGroupDescription group = described();
    return group.groupState() == GroupState.STABLE
        ? OptionalInt.of(
            group.members().stream()
                .filter(member -> !member.clientId().equals(Stranger.NAME))
                .mapToInt(member -> member.assignment().topicPartitions().size())
                .sum())
        : OptionalInt.empty();
  }

  private ConsumerGroupDescription described() {
    return told(admin.describeConsumerGroups(List.of(name)).all()).get(name);
  }

  /** How many messages of the topics that it reads the group has not taken yet. */
  long lag() {
    Map<TopicPartition, OffsetAndMetadata> taken =
        told(admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata());
    Map<TopicPartition, OffsetSpec> ends =
        taken.keySet().stream().collect(toMap(Function.identity(), _ -> OffsetSpec.latest()));
    return told(admin.listOffsets(ends).all()).entrySet().stream()
        .mapToLong(end -> end.getValue().offset() - taken.get(end.getKey()).offset())
        .sum();
  }

  private <T> T told(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(name + " is not told", e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
