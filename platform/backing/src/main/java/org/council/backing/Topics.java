package org.council.backing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics that are declared before anybody uses them: the events of each service, and the
 * letters that a follower could not apply ({@code council.agenda.v1.dlq.minutes-service}).
 */
public final class Topics {

  /** The services whose events have a topic. */
  public static final List<String> SERVICES = List.of("agenda", "documents", "speakers", "minutes");

  private static final int PARTITIONS = 6;
  private static final short ONE_REPLICA = 1;
  private static final Map<String, String> KEPT_FOR_EVER =
      Map.of("retention.ms", "-1", "retention.bytes", "-1");

  /** A letter is the message that was read and some headers more: larger than what others take. */
  private static final Map<String, String> FOR_LETTERS =
      Map.of("retention.ms", "-1", "retention.bytes", "-1", "max.message.bytes", "2097152");

  private Topics() {}

  /** The topic of a service's events, {@code council.agenda.v1}. */
  public static String of(String service) {
    return "council." + service + ".v1";
  }

  /**
   * Makes the topics that are not there yet. Waits until the broker answers.
   *
   * @param bootstrapServers where the broker is
   * @param prefix what stands before each topic's name; empty in a real suite, one per run in tests
   * @param services short names of the services that say and follow
   * @throws IllegalStateException when the broker does not answer or refuses
   */
  public static void declare(String bootstrapServers, String prefix, List<String> services) {
    try (var admin = admin(bootstrapServers)) {
      declare(admin, prefix, services);
    }
  }

  /**
   * Makes the topics that are not there yet, as whoever the client has signed in as.
   *
   * @see #declare(String, String, List)
   */
  public static void declare(Admin admin, String prefix, List<String> services) {
    for (var creation : admin.createTopics(all(prefix, services)).values().values()) {
      awaitCreated(creation.toCompletionStage().toCompletableFuture()::get);
    }
  }

  private static List<NewTopic> all(String prefix, List<String> services) {
    return services.stream()
        .flatMap(service ->
            Stream.concat(Stream.of(events(prefix, service)), letters(prefix, service, services)))
        .toList();
  }

  private static NewTopic events(String prefix, String service) {
    return new NewTopic(prefix + of(service), PARTITIONS, ONE_REPLICA).configs(KEPT_FOR_EVER);
  }

  private static Stream<NewTopic> letters(String prefix, String service, List<String> services) {
    return services.stream()
        .filter(consumer -> !consumer.equals(service))
        .map(consumer -> prefix + of(service) + ".dlq." + consumer + "-service")
        .map(name -> new NewTopic(name, 1, ONE_REPLICA).configs(FOR_LETTERS));
  }

  private static Admin admin(String bootstrapServers) {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, "50",
            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "200"));
  }

  private interface Creation {
    void await() throws InterruptedException, ExecutionException;
  }

  private static void awaitCreated(Creation creation) {
    try {
      creation.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while topics were made", e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("The topics could not be made: " + e.getCause(), e);
      }
    }
  }
}
