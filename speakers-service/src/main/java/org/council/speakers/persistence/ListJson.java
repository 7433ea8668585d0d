package org.council.speakers.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.council.speakers.domain.FloorLog;
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.RuleBook;
import org.council.speakers.domain.SpeakerRequest;
import org.council.speakers.domain.WaitingList;

/**
 * Writes the parts of a list as JSON, field by field as they are stored, and puts them together to
 * a list again: one that can be looked at, and is not stored.
 */
final class ListJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(ruleBooksByName())
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .addMixIn(WaitingList.class, RequestsApart.class)
          .addMixIn(FloorLog.class, InterventionsApart.class)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ListJson() {}

  /** The requests are parts of their own. */
  private abstract static class RequestsApart {
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    private List<SpeakerRequest> requests;
  }

  /** The interventions are parts of their own. */
  private abstract static class InterventionsApart {
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    private List<Intervention> interventions;
  }

  static String write(Object part) {
    try {
      return MAPPER.writeValueAsString(part);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts a list together.
   *
   * @param list what {@link #write} made of it
   * @param requests what it made of each of its requests
   * @param interventions what it made of each of its interventions
   */
  static ListOfSpeakers read(
      String list, Collection<String> requests, Collection<String> interventions) {
    try {
      ObjectNode whole = (ObjectNode) MAPPER.readTree(list);
      whole.withObject("/waiting").set("requests", inSequence(requests));
      whole.withObject("/log").set("interventions", inSequence(interventions));
      return MAPPER.treeToValue(whole, ListOfSpeakers.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArrayNode inSequence(Collection<String> parts) throws JsonProcessingException {
    List<JsonNode> read = new ArrayList<>();
    for (String part : parts) {
      read.add(MAPPER.readTree(part));
    }
    read.sort(Comparator.comparingLong(part -> part.get("sequence").asLong()));
    return MAPPER.createArrayNode().addAll(read);
  }

  private static SimpleModule ruleBooksByName() {
    return new SimpleModule()
        .addSerializer(
            new StdSerializer<RuleBook>(RuleBook.class) {
              @Override
              public void serialize(RuleBook book, JsonGenerator json, SerializerProvider provider)
                  throws IOException {
                json.writeString(book.name());
              }
            })
        .addDeserializer(
            RuleBook.class,
            new StdDeserializer<RuleBook>(RuleBook.class) {
              @Override
              public RuleBook deserialize(JsonParser json, DeserializationContext context)
                  throws IOException {
                return RuleBooksFile.books().named(json.getText());
              }
            });
  }
}
