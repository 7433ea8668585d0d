package org.council.platform.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.council.platform.json.JsonMappers;

/** The headers of a message as text, to the byte and in their order, however strange they are. */
final class MessageHeaders {

  private static final JsonMapper MAPPER = JsonMappers.plain();

  /** One header; its value is Base64 in JSON. */
  private record Entry(String name, byte[] value) {}

  private MessageHeaders() {}

  static String write(Headers headers) {
    List<Entry> entries = new ArrayList<>();
    for (Header header : headers) {
      entries.add(new Entry(header.key(), header.value()));
    }
    try {
      return MAPPER.writeValueAsString(entries);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers cannot be written as JSON", e);
    }
  }

  static Headers read(String json) {
    try {
      Headers headers = new RecordHeaders();
      for (Entry entry : MAPPER.readValue(json, Entry[].class)) {
        headers.add(entry.name(), entry.value());
      }
      return headers;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept headers cannot be read", e);
    }
  }
}
