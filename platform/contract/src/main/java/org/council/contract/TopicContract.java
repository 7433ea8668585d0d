package org.council.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Holds what is really on a topic against the AsyncAPI document and the schemas that a service has
 * committed.
 */
public final class TopicContract {

  private final CommittedFiles committed;
  private final String topic;
  private final JsonNode commonHeaders;
  private final Map<String, JsonNode> messages = new HashMap<>();

  private TopicContract(CommittedFiles committed) {
    this.committed = committed;
    JsonNode document = Json.readYaml(committed.read("asyncapi.yaml"));
    this.topic = document.at("/channels/events/address").asText();
    this.commonHeaders = document.at("/components/messageTraits/cloudEvent/headers");
    document.at("/components/messages").forEach(m -> messages.put(m.get("name").asText(), m));
  }

  /** The contract of the service whose tests run. */
  public static TopicContract ofThisModule() {
    return new TopicContract(CommittedFiles.ofThisModule());
  }

  /**
   * The contract of a service beside.
   *
   * @param module the directory of its module, {@code ../../agenda-service}
   */
  public static TopicContract of(Path module) {
    return new TopicContract(CommittedFiles.of(module));
  }

  /** The topic that the contract is about. */
  public String topic() {
    return topic;
  }

  /**
   * Holds one message of the topic against the contract.
   *
   * @throws AssertionError if its type is not in the contract, or its headers, its key or its data
   *     are not as the contract says
   */
  public void hold(ConsumerRecord<String, byte[]> record) {
    ObjectNode headers = headersOf(record);
    String type = headers.path("ce_type").asText();
    JsonNode message = messages.get(type);
    assertThat(message).as("%s in the contract of %s", type, topic).isNotNull();
    assertThat(Schemas.violations(commonHeaders, headers)).as("headers of %s", type).isEmpty();
    assertThat(Schemas.violations(message.get("headers"), headers))
        .as("headers of %s", type)
        .isEmpty();
    assertThat(record.key()).isEqualTo(headers.path("ce_partitionkey").asText());
    holdData(message, Json.read(new String(record.value(), StandardCharsets.UTF_8)));
  }

  private void holdData(JsonNode message, JsonNode data) {
    String file = message.at("/payload/$ref").asText().substring("./".length());
    JsonNode schema = Json.read(committed.read(file));
    assertThat(Schemas.violations(schema, data))
        .as("data of %s: %s", message.get("name").asText(), data)
        .isEmpty();
  }

  private static ObjectNode headersOf(ConsumerRecord<String, byte[]> record) {
    ObjectNode headers = JsonNodeFactory.instance.objectNode();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return headers;
  }
}
