package org.council.platform.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class KafkaBindingTest {

  private static final CloudEvent EVENT =
      new CloudEvent(
          "1",
          "/here",
          "org.council.here.thing.said.v1",
          "things/1",
          Instant.parse("2026-03-02T10:00:00Z"),
          "application/json",
          "/schemas/thing",
          Map.of("partitionkey", "K", "lamport", "7"),
          "{\"text\":\"été\"}".getBytes(UTF_8));

  @Test
  void an_event_written_in_binary_mode_is_read_back_whole() {
    CloudEvent read = KafkaBinding.read(received(KafkaBinding.write(EVENT, "t")));
    assertThat(read).usingRecursiveComparison().isEqualTo(EVENT);
  }

  @Test
  void the_partition_key_is_the_message_key_and_is_transmitted_too() {
    ProducerRecord<String, byte[]> message = KafkaBinding.write(EVENT, "t");
    assertThat(message.key()).isEqualTo("K");
    assertThat(message.headers().lastHeader("ce_partitionkey").value())
        .isEqualTo("K".getBytes(UTF_8));
  }

  @Test
  void a_structured_event_is_told_by_its_content_type_and_read() {
    Headers headers = new RecordHeaders();
    headers.add("content-type", "application/cloudevents+json; charset=utf-8".getBytes(UTF_8));
    byte[] json = JsonFormat.write(EVENT).toString().getBytes(UTF_8);
    assertThat(KafkaBinding.read(message(headers, json)))
        .usingRecursiveComparison()
        .isEqualTo(EVENT);
  }

  @Test
  void a_message_without_the_attributes_is_malformed_and_says_which_is_missing() {
    Headers headers = new RecordHeaders();
    headers.add("ce_specversion", "1.0".getBytes(UTF_8));
    headers.add("ce_id", "1".getBytes(UTF_8));
    assertThatThrownBy(() -> KafkaBinding.read(message(headers, null)))
        .isInstanceOf(MalformedEvent.class)
        .hasMessageContaining("source");
  }

  @Test
  void a_header_without_a_value_is_as_one_that_is_not_there() {
    ProducerRecord<String, byte[]> sent = KafkaBinding.write(EVENT, "t");
    sent.headers().remove("ce_lamport").add("ce_lamport", null);
    assertThat(KafkaBinding.read(received(sent)).extension("lamport")).isEmpty();

    sent.headers().remove("ce_id").add("ce_id", null);
    assertThatThrownBy(() -> KafkaBinding.read(received(sent)))
        .isInstanceOf(MalformedEvent.class)
        .hasMessageContaining("id is missing");
  }

  @Test
  void another_version_of_the_specification_is_malformed() {
    assertThatThrownBy(() -> KafkaBinding.read(message(new RecordHeaders(), new byte[0])))
        .isInstanceOf(MalformedEvent.class)
        .hasMessageContaining("specversion");
  }

  private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
    return message(sent.headers(), sent.value());
  }

  private static ConsumerRecord<String, byte[]> message(Headers headers, byte[] value) {
    return new ConsumerRecord<>(
        "t", 0, 0, 0L, TimestampType.CREATE_TIME, 0, 0, "K", value, headers, Optional.empty());
  }
}
