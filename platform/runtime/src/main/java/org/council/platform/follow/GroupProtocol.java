package org.council.platform.follow;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By which protocol the followers share the partitions: {@code classic}, in which each says for
 * itself after how long it counts as lost, or {@code consumer} (KIP-848), in which the brokers do
 * and refuse to be told.
 */
@ApplicationScoped
class GroupProtocol implements ClientCustomizer<Map<String, Object>> {

  private static final String OF_THE_BROKERS = "consumer";

  private final String protocol;

  @Inject
  GroupProtocol(@ConfigProperty(name = "council.kafka.group-protocol") String protocol) {
    this.protocol = protocol;
  }

  @Override
  public Map<String, Object> customize(
      String channel, Config ofTheChannel, Map<String, Object> client) {
    client.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, protocol);
    if (protocol.equals(OF_THE_BROKERS)) {
      client.remove(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG);
      client.remove(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG);
    }
    return client;
  }
}
