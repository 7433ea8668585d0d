package org.council.platform.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.council.platform.cloudevents.MalformedEvent;
import org.council.platform.json.JsonMappers;
import org.council.platform.procedure.Fact;

/**
 * The JSON of facts: written as the record stands, absent where null; read tolerantly, since a
 * follower declares only the fields it reads. Apart from the application's own mapper, so that no
 * setting there changes what is on the wire.
 */
public final class FactJson {

  private static final JsonMapper MAPPER =
      JsonMappers.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private FactJson() {}

  public static String write(Fact fact) {
    try {
      return MAPPER.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          fact.getClass().getName() + " cannot be written as JSON", e);
    }
  }

  /**
   * Reads what a follower wants of an event's data.
   *
   * @throws MalformedEvent when it is no such JSON
   */
  public static <T> T read(byte[] data, Class<T> wanted) {
    if (data == null) {
      throw new MalformedEvent("the event has no data");
    }
    try {
      T read = MAPPER.readValue(data, wanted);
      if (read == null) {
        throw new MalformedEvent("the data is null");
      }
      return read;
    } catch (IOException e) {
      throw new MalformedEvent(
          "the data cannot be read as " + wanted.getSimpleName() + ": " + e.getMessage(), e);
    }
  }
}
