package org.council.platform.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.council.platform.json.JsonMappers;

/** The JSON format of CloudEvents 1.0: what structured messages and batches are made of. */
public final class JsonFormat {

  /** The media type of a list of events. */
  public static final String BATCH = "application/cloudevents-batch+json";

  private static final String JSON = "application/json";

  /** Numbers keep their digits, and what stands behind the JSON makes it none. */
  private static final JsonMapper MAPPER =
      JsonMappers.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonFormat() {}

  /** The event as a JSON object, JSON data as JSON. */
  public static ObjectNode write(CloudEvent event) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("specversion", CloudEvent.SPEC_VERSION);
    json.put("id", event.id());
    json.put("source", event.source());
    json.put("type", event.type());
    putUnlessNull(json, "subject", event.subject());
    putUnlessNull(json, "time", event.time() == null ? null : event.time().toString());
    putUnlessNull(json, "datacontenttype", event.dataContentType());
    putUnlessNull(json, "dataschema", event.dataSchema());
    event.extensions().forEach(json::put);
    writeData(json, event);
    return json;
  }

  /**
   * The event of a JSON object.
   *
   * @throws MalformedEvent when it is no JSON or no CloudEvent 1.0
   */
  public static CloudEvent read(byte[] json) {
    if (json == null) {
      throw new MalformedEvent("a structured event needs a value");
    }
    try {
      return read(MAPPER.readTree(json));
    } catch (IOException e) {
      throw new MalformedEvent("the event is no JSON", e);
    }
  }

  private static CloudEvent read(JsonNode json) throws JsonProcessingException {
    Map<String, String> attributes = new HashMap<>();
    byte[] data = null;
    String contentType = null;
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (field.getValue().isNull() && !field.getKey().equals("data")) {
        continue;
      }
      switch (field.getKey()) {
        case "data" -> data = dataOf(field.getValue(), json.path("datacontenttype").asText(JSON));
        case "data_base64" -> data = bytes(field.getValue().asText());
        case "datacontenttype" -> contentType = field.getValue().asText();
        default -> attributes.put(field.getKey(), field.getValue().asText());
      }
    }
    return Attributes.event(attributes, contentType, data);
  }

  private static byte[] dataOf(JsonNode data, String contentType) throws JsonProcessingException {
    boolean text = data.isTextual() && !contentType.contains("json");
    return text ? data.asText().getBytes(UTF_8) : MAPPER.writeValueAsBytes(data);
  }

  private static byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new MalformedEvent("data_base64 is no Base64", e);
    }
  }

  private static void writeData(ObjectNode json, CloudEvent event) {
    if (event.data() == null) {
      return;
    }
    try {
      JsonNode data = MAPPER.readTree(event.data());
      if (!data.isMissingNode()) {
        json.set("data", data);
        return;
      }
    } catch (IOException e) {
      // No JSON: told as bytes, below.
    }
    json.put("data_base64", Base64.getEncoder().encodeToString(event.data()));
  }

  private static void putUnlessNull(ObjectNode json, String name, String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
