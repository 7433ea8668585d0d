package org.council.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.contract.LanternEvent.LanternPutOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicContractTest {

  private static final String TYPE = "org.council.lantern.lantern.put-out.v2";
  private static final String DATA = "{\"session\": \"C31\"}";

  @TempDir Path module;

  private TopicContract contract;

  @BeforeEach
  void commit() {
    EventType event = EventType.of("lantern", LanternPutOut.class).getFirst();
    Path directory = module.resolve("src/main/resources/META-INF/resources/contract");
    CommittedFiles files = new CommittedFiles(directory, true);
    files.holdAgainst(event.schemaFile(), Json.write(SchemaOfRecord.of(event)));
    var document = AsyncApiDocument.of("lantern", List.of(event), e -> new LanternPutOut("C31"));
    files.holdAgainst("asyncapi.yaml", Json.writeYaml(document));
    contract = TopicContract.of(module);
  }

  @Test
  void a_message_as_the_contract_says_is_held() {
    contract.hold(message(TYPE, "C31", DATA));
  }

  @Test
  void a_type_that_the_contract_does_not_name_is_refused() {
    refused(message("org.council.lantern.lantern.sold.v1", "C31", DATA));
  }

  @Test
  void another_key_than_the_session_is_refused() {
    refused(message(TYPE, "C32", DATA));
  }

  @Test
  void data_that_break_the_schema_are_refused() {
    refused(message(TYPE, "C31", "{\"session\": 31}"));
  }

  @Test
  void a_message_without_identity_is_refused() {
    ConsumerRecord<String, byte[]> nameless = message(TYPE, "C31", DATA);
    nameless.headers().remove("ce_id");
    refused(nameless);
  }

  private void refused(ConsumerRecord<String, byte[]> message) {
    assertThatThrownBy(() -> contract.hold(message)).isInstanceOf(AssertionError.class);
  }

  private static ConsumerRecord<String, byte[]> message(String type, String key, String data) {
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>("council.lantern.v1", 0, 0, key, bytes(data));
    Map<String, String> headers =
        Map.ofEntries(
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_id", "019a8d8a-0000-7000-8000-000000000001"),
            Map.entry("ce_source", "/lantern-service"),
            Map.entry("ce_subject", "sessions/C31"),
            Map.entry("ce_type", type),
            Map.entry("ce_time", "2031-06-02T07:30:00Z"),
            Map.entry("ce_recordedat", "2031-06-02T07:30:01Z"),
            Map.entry("ce_partitionkey", "C31"),
            Map.entry("ce_aggregateversion", "3"),
            Map.entry("ce_lamport", "17"),
            Map.entry("ce_dataschema", "urn:council:schema:lantern:lantern.put-out.v2"),
            Map.entry("content-type", "application/json"));
    headers.forEach((name, value) -> message.headers().add(name, bytes(value)));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
