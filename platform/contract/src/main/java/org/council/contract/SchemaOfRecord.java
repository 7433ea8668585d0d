package org.council.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.platform.procedure.Meaning;

/**
 * Makes a JSON Schema (2020-12) of a record: every component is a property, described by its {@link
 * Meaning} and required unless that says it is optional; then it also says when it is absent. Of an
 * enumeration each value that is known says what it means.
 *
 * <p>A schema binds the one who announces and not the one who follows: other properties are allowed
 * and enumerations are open, for both may grow within a major version.
 */
final class SchemaOfRecord {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The word by which a field that may be absent says when it is. */
  private static final Pattern ABSENT = Pattern.compile("\\b[Aa]bsent\\b");

  private static final Set<Class<?>> INTEGERS =
      Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

  private static final Set<Class<?>> NUMBERS =
      Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

  private static final Map<Class<?>, String> FORMATS =
      Map.of(
          Instant.class, "date-time",
          OffsetDateTime.class, "date-time",
          LocalDate.class, "date",
          Duration.class, "duration",
          UUID.class, "uuid",
          URI.class, "uri");

  private SchemaOfRecord() {}

  /**
   * The schema of an event's data.
   *
   * @throws AssertionError if a component says no meaning or has a type that has no schema
   */
  static ObjectNode of(EventType event) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", DIALECT);
    schema.put("$id", event.schemaId());
    schema.put("title", event.type());
    schema.put("description", event.meaning());
    return schema.setAll(ofRecord(event.fact()));
  }

  private static ObjectNode ofRecord(Class<?> record) {
    ObjectNode schema = ofType("object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : record.getRecordComponents()) {
      Meaning meaning = meaningOf(component);
      ObjectNode property = of(component.getGenericType());
      property.put("description", describe(meaning, property));
      properties.set(component.getName(), property);
      if (!meaning.optional()) {
        required.add(component.getName());
      }
    }
    return schema.put("additionalProperties", true);
  }

  private static Meaning meaningOf(RecordComponent component) {
    String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    Meaning meaning = said(component, name);
    if (meaning.optional() && !ABSENT.matcher(meaning.value()).find()) {
      throw new AssertionError(name + " may be absent and must say when in its @Meaning");
    }
    return meaning;
  }

  private static Meaning said(AnnotatedElement element, String name) {
    Meaning meaning = element.getAnnotation(Meaning.class);
    if (meaning == null || meaning.value().isBlank()) {
      throw new AssertionError(name + " must say its @Meaning");
    }
    return meaning;
  }

  /** What the values mean stands after what the property means. */
  private static String describe(Meaning meaning, ObjectNode property) {
    return Stream.of(meaning.value(), property.path("description").asText())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static ObjectNode of(Type type) {
    return switch (type) {
      case Class<?> plain -> ofClass(plain);
      case ParameterizedType generic -> ofGeneric(generic);
      default -> throw noSchema(type);
    };
  }

  private static ObjectNode ofClass(Class<?> type) {
    if (type == String.class || ZoneId.class.isAssignableFrom(type)) {
      return ofType("string");
    } else if (type.isEnum()) {
      return ofEnum(type);
    } else if (INTEGERS.contains(type)) {
      return ofType("integer");
    } else if (NUMBERS.contains(type)) {
      return ofType("number");
    } else if (type == boolean.class || type == Boolean.class) {
      return ofType("boolean");
    } else if (FORMATS.containsKey(type)) {
      return ofType("string").put("format", FORMATS.get(type));
    } else if (type.isRecord()) {
      return ofRecord(type);
    }
    throw noSchema(type);
  }

  private static ObjectNode ofEnum(Class<?> type) {
    ObjectNode schema = ofType("string");
    ArrayNode known = schema.putArray("examples");
    StringBuilder meanings = new StringBuilder("Known values, to which others may be added:");
    for (Field constant : type.getFields()) {
      if (constant.isEnumConstant()) {
        String name = constant.getName();
        known.add(name);
        meanings.append("\n- ").append(name).append(": ");
        meanings.append(said(constant, type.getSimpleName() + "." + name).value());
      }
    }
    return schema.put("description", meanings.toString());
  }

  private static ObjectNode ofGeneric(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw)) {
      return ofType("array").set("items", of(arguments[0]));
    } else if (Map.class.isAssignableFrom(raw)) {
      return ofType("object").set("additionalProperties", of(arguments[1]));
    }
    throw noSchema(type);
  }

  private static ObjectNode ofType(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  private static AssertionError noSchema(Type type) {
    return new AssertionError("An event carries " + type + ", which has no form on the wire");
  }
}
