package org.council.speakers.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.OneToMany;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.platform.json.JsonMappers;
import org.council.speakers.domain.FloorLog;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.TakenUp;
import org.council.speakers.domain.intervention.CalledFor;
import org.council.speakers.domain.intervention.Course;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.LetIn;
import org.council.speakers.domain.intervention.Microphone;
import org.council.speakers.domain.intervention.SpokenBy;
import org.council.speakers.domain.request.Attending;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.time.SpeechClock;
import org.council.speakers.domain.time.TimeOnTheItem;

/**
 * Writes the parts of a list as JSON, field by field as they are stored, and puts them together to
 * a list again: one that can be looked at, and is not stored.
 */
final class ListJson {

  private static final JsonMapper MAPPER =
      JsonMappers.builder()
          .addModule(new JavaTimeModule())
          .addModule(ruleBooksByName())
          .addModule(collectionsApart())
          .addMixIn(Intervention.class, PartsOfAnIntervention.class)
          .addMixIn(CalledFor.class, PartsOfWhatItWasCalledFor.class)
          .addMixIn(Microphone.class, FieldsOfAMicrophone.class)
          .addMixIn(SpeechClock.class, FieldsOfASpeechClock.class)
          .addMixIn(FloorLog.class, PartsOfAFloorLog.class)
          .addMixIn(SpeakerRequest.class, PartsOfARequest.class)
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ListJson() {}

  /** What became a part of its own stands where it stood before: what was kept then is read now. */
  private abstract static class PartsOfAnIntervention {
    @JsonUnwrapped SpokenBy spokenBy;
    @JsonUnwrapped Speech speech;
    @JsonUnwrapped CalledFor calledFor;
    @JsonUnwrapped Course course;
    @JsonUnwrapped Microphone microphone;
  }

  private abstract static class PartsOfWhatItWasCalledFor {
    @JsonUnwrapped LetIn letIn;
  }

  private abstract static class PartsOfAFloorLog {
    @JsonUnwrapped TakenUp takenUp;
    @JsonUnwrapped TimeOnTheItem time;
  }

  private abstract static class PartsOfARequest {
    @JsonUnwrapped Attending attending;
  }

  private interface FieldsOfAMicrophone {
    @JsonProperty("microphoneOnSince")
    Instant onSince();

    @JsonProperty("microphoneSwitchedAt")
    Instant switchedAt();
  }

  /** Whole seconds once, and now with their parts. */
  private interface FieldsOfASpeechClock {
    @JsonProperty("pausedSeconds")
    Duration paused();
  }

  /** Where the entries stand that are parts of their own, by the roles Hibernate gives them. */
  private static final Map<String, String> PLACES =
      entriesIn(ListOfSpeakers.class)
          .collect(
              Collectors.toMap(
                  entries -> ListOfSpeakers.class.getName() + entries.role(), Entries::place));

  /** A collection: below its whole by the role that Hibernate gives it, and by its place. */
  private record Entries(String role, String place) {

    static Entries of(Field collection) {
      return new Entries("." + collection.getName(), "/" + collection.getName());
    }

    Entries in(Field part) {
      return new Entries(
          "." + part.getName() + role, isUnwrapped(part) ? place : "/" + part.getName() + place);
    }
  }

  /** Whether what is in a part stands where the part would. */
  private static boolean isUnwrapped(Field part) {
    return Optional.ofNullable(MAPPER.findMixInClassFor(part.getDeclaringClass())).stream()
        .flatMap(parts -> Arrays.stream(parts.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(JsonUnwrapped.class))
        .anyMatch(field -> field.getName().equals(part.getName()));
  }

  /** No collection is forgotten that a list comes to have. */
  private static Stream<Entries> entriesIn(Class<?> part) {
    return part == Object.class
        ? Stream.empty()
        : Stream.concat(
            Arrays.stream(part.getDeclaredFields()).flatMap(ListJson::entriesAt),
            entriesIn(part.getSuperclass()));
  }

  private static Stream<Entries> entriesAt(Field field) {
    if (field.isAnnotationPresent(ElementCollection.class)) {
      return Stream.of(Entries.of(field));
    }
    return field.isAnnotationPresent(Embedded.class)
        ? entriesIn(field.getType()).map(entries -> entries.in(field))
        : Stream.empty();
  }

  /**
   * Where the entries of a collection stand in the JSON of a list, if they are a part of their own.
   */
  static Optional<String> placeOf(String role) {
    return Optional.ofNullable(PLACES.get(role));
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
   * @param entries by their places, what it made of each collection that is a part of its own
   * @param requests what it made of each of its requests
   * @param interventions what it made of each of its interventions
   */
  static ListOfSpeakers read(
      String list,
      Map<String, String> entries,
      Collection<String> requests,
      Collection<String> interventions) {
    try {
      ObjectNode whole = (ObjectNode) MAPPER.readTree(list);
      for (Map.Entry<String, String> each : entries.entrySet()) {
        put(whole, JsonPointer.compile(each.getKey()), MAPPER.readTree(each.getValue()));
      }
      whole.withObject("/waiting").set("requests", inSequence(requests));
      whole.withObject("/log").set("interventions", inSequence(interventions));
      return MAPPER.treeToValue(whole, ListOfSpeakers.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ObjectNode whole, JsonPointer place, JsonNode entries) {
    whole.withObject(place.head()).set(place.last().getMatchingProperty(), entries);
  }

  private static ArrayNode inSequence(Collection<String> parts) throws JsonProcessingException {
    List<JsonNode> read = new ArrayList<>();
    for (String part : parts) {
      read.add(MAPPER.readTree(part));
    }
    read.sort(Comparator.comparingLong(part -> part.get("sequence").asLong()));
    return MAPPER.createArrayNode().addAll(read);
  }

  /** What is read of a list by itself is kept by itself: a list is written without loading more. */
  private static SimpleModule collectionsApart() {
    return new SimpleModule()
        .setSerializerModifier(
            new BeanSerializerModifier() {
              @Override
              public List<BeanPropertyWriter> changeProperties(
                  SerializationConfig config,
                  BeanDescription bean,
                  List<BeanPropertyWriter> properties) {
                return properties.stream().filter(p -> !isOfMany(p)).toList();
              }
            });
  }

  private static boolean isOfMany(BeanPropertyWriter property) {
    return property.getAnnotation(OneToMany.class) != null
        || property.getAnnotation(ElementCollection.class) != null;
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
                return new RuleBookColumn().convertToEntityAttribute(json.getText());
              }
            });
  }
}
