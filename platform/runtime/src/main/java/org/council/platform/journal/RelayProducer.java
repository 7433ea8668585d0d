package org.council.platform.journal;

import static java.util.Map.entry;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens the producers that keep order. */
@ApplicationScoped
public class RelayProducer {

  /** A dead letter is as large as the message that was read, and some headers more. */
  private static final int LARGEST_MESSAGE = 4 * 1024 * 1024;

  /** The client adds it to what the clock says. */
  private static final long NEVER = Long.MAX_VALUE / 2;

  private static final Map<String, Object> WHAT_KEEPS_ORDER =
      Map.ofEntries(
          entry(ProducerConfig.ACKS_CONFIG, "all"),
          entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
          entry(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE),
          entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE),
          entry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
          entry(ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG, false),
          entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000),
          // A topic that is forgotten, as after some quiet minutes or where all brokers are away,
          // is
          // looked for again with the next event: for as long as that lasts nothing gets a place.
          entry(ProducerConfig.METADATA_MAX_IDLE_CONFIG, NEVER),
          entry(CommonClientConfigs.METADATA_RECOVERY_STRATEGY_CONFIG, "none"),
          entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_MESSAGE),
          entry(ProducerConfig.LINGER_MS_CONFIG, 1),
          entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500),
          entry(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 500));

  /** How the client says so: it has no exception of its own for it. */
  private static final String NO_BROKER_IS_KNOWN = "No resolvable bootstrap urls";

  /** Events of one key go to one partition, and no transaction of Kafka is begun. */
  private static final Set<String> WHAT_WOULD_BREAK_IT =
      Set.of(ProducerConfig.PARTITIONER_CLASS_CONFIG, ProducerConfig.TRANSACTIONAL_ID_CONFIG);

  private final Map<String, Object> client;

  /**
   * @param client what every client of Kafka is told here ({@code kafka.*}): where the brokers are,
   *     and how to sign in where they ask for it
   */
  @Inject
  public RelayProducer(@Identifier("default-kafka-broker") Map<String, Object> client) {
    this.client = client;
  }

  /**
   * A new idempotent producer. Its sends never expire: a batch that expired while a younger one
   * still waits would be overtaken by it. A broker that is away is waited for.
   *
   * <p>One request at a time: a broker that does not know the producer yet takes whatever batch
   * comes first. Where it refuses the first, as while it starts, and takes the second, the first is
   * out of order for ever. It lingers for a millisecond, so that what is sent at one stroke is one
   * request, and comes together to those who follow.
   *
   * <p>A broker that vanishes without a word is missed after ten seconds, unless all clients are
   * told otherwise: by each connection anew, so that two of them, that to the topic and that to
   * what knows where it is, cost twenty.
   */
  public Producer<String, byte[]> open() {
    return new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * The same, where the name of a broker is known. Names may come and go with the brokers, as those
   * of containers do: without one no producer opens.
   */
  Optional<Producer<String, byte[]>> openWhereABrokerIsKnown() {
    try {
      return Optional.of(open());
    } catch (KafkaException e) {
      if (e.getCause() instanceof ConfigException why
          && why.getMessage().contains(NO_BROKER_IS_KNOWN)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(client);
    settings.keySet().retainAll(ProducerConfig.configNames());
    settings.keySet().removeAll(WHAT_WOULD_BREAK_IT);
    settings.putAll(WHAT_KEEPS_ORDER);
    return settings;
  }
}
