package org.council.local.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The fields of a request, in order; one without a value is left out. */
public final class Fields {

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private final ObjectNode json = JSON.createObjectNode();

  public static Fields none() {
    return new Fields();
  }

  public static Fields of(String name, Object value) {
    return none().and(name, value);
  }

  public Fields and(String name, Object value) {
    if (value != null) {
      json.set(name, value instanceof Fields fields ? fields.json : JSON.valueToTree(value));
    }
    return this;
  }

  public ObjectNode json() {
    return json;
  }
}
