package org.council.platform.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {

  private static final String EVENT =
      "\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/here\",\"type\":\"said\"";

  private static CloudEvent event(String data) {
    return new CloudEvent(
        "1", "/here", "said", null, null, "application/json", null, Map.of(), data.getBytes(UTF_8));
  }

  private static CloudEvent read(String json) {
    return JsonFormat.read(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"n\":1.10}",
        "{\"n\":0.1234567890123456789}",
        "[1,\"\u00e9\"]",
        "null",
        "\"x\""
      })
  void data_keeps_its_digits_on_the_way_there_and_back(String data) {
    String json = JsonFormat.write(event(data)).toString();
    assertThat(json).contains("\"data\":" + data);
    assertThat(new String(read(json).data(), UTF_8)).isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{broken", "{} and more"})
  void data_that_is_no_json_is_told_as_bytes_and_read_back_to_the_byte(String data) {
    String json = JsonFormat.write(event(data)).toString();
    assertThat(json).contains("data_base64");
    assertThat(new String(read(json).data(), UTF_8)).isEqualTo(data);
  }

  @Test
  void an_attribute_that_is_null_is_not_there() {
    assertThat(read("{%s,\"subject\":null,\"time\":null}".formatted(EVENT)).subject()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{broken", "[]", "", "{%s} and more", "{%s,\"data_base64\":\"*\"}"})
  void what_is_no_event_is_malformed(String json) {
    assertThatThrownBy(() -> read(json.replace("%s", EVENT))).isInstanceOf(MalformedEvent.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "source", "type", "subject", "extension"})
  void an_attribute_with_a_control_character_is_malformed(String attribute) {
    String json = "{%s,\"%s\":\"a\\u0000b\"}".formatted(EVENT, attribute);
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(MalformedEvent.class)
        .hasMessageContaining(attribute);
  }
}
