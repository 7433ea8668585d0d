package org.council.platform.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The conformance cases of the CloudEvents project for the Kafka binding. They are data of another
 * project and are read from the folder that the property {@code council.shared} names.
 */
class KafkaBindingConformanceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> a_message_is_read_as_the_binding_says() throws IOException {
    return cases()
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> isAsExpected(c, read(messageOf(c)))));
  }

  @TestFactory
  Stream<DynamicTest> what_is_read_and_written_again_is_the_same_event() throws IOException {
    return cases()
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> isAsExpected(c, read(writtenAgain(c)))));
  }

  private static Stream<ConformanceCase> cases() throws IOException {
    String shared = System.getProperty("council.shared", "");
    if (shared.isBlank()) {
      System.out.println(
          "Skipped: the CloudEvents conformance cases; council.shared names no folder");
    }
    assumeFalse(shared.isBlank());
    Path feature = Path.of(shared, "schemas/cloudevents/kafka-protocol-binding.feature");
    List<ConformanceCase> cases = ConformanceCase.of(feature);
    assertThat(cases).as("cases in %s", feature).isNotEmpty();
    return cases.stream();
  }

  private static CloudEvent read(ConsumerRecord<String, byte[]> message) {
    return KafkaBinding.read(message);
  }

  private static ConsumerRecord<String, byte[]> messageOf(ConformanceCase given) {
    byte[] payload = given.block("a Kafka message with payload").getBytes(UTF_8);
    ConsumerRecord<String, byte[]> message = new ConsumerRecord<>("topic", 0, 0, null, payload);
    given
        .table("Kafka headers")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    return message;
  }

  private static ConsumerRecord<String, byte[]> writtenAgain(ConformanceCase given) {
    ProducerRecord<String, byte[]> written = KafkaBinding.write(read(messageOf(given)), "topic");
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>("topic", 0, 0, written.key(), written.value());
    written.headers().forEach(message.headers()::add);
    return message;
  }

  private static void isAsExpected(ConformanceCase expected, CloudEvent event) throws IOException {
    assertThat(attributesOf(event)).containsAllEntriesOf(expected.table("the attributes are"));
    assertThat(JSON.readTree(event.data()))
        .isEqualTo(JSON.readTree(expected.block("the data is equal to the following JSON")));
  }

  private static Map<String, String> attributesOf(CloudEvent event) {
    Map<String, String> attributes = new HashMap<>(event.extensions());
    attributes.put("specversion", CloudEvent.SPEC_VERSION);
    attributes.put("id", event.id());
    attributes.put("type", event.type());
    attributes.put("source", event.source());
    attributes.put("time", event.time().toString());
    attributes.put("datacontenttype", event.dataContentType());
    return attributes;
  }
}
