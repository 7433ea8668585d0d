package org.council.local.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is wrong with something that a scenario says, and under which key: in words for who wrote
 * the file, not in those of the library that reads it.
 */
final class Misread {

  private final JsonProcessingException fault;
  private final List<Reference> path;
  private final JsonNode written;

  private Misread(JsonProcessingException fault, JsonNode node) {
    this.fault = fault;
    path = fault instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    JsonNode at = node;
    for (Reference step : path) {
      at = step.getFieldName() == null ? at.path(step.getIndex()) : at.path(step.getFieldName());
    }
    written = at;
  }

  /**
   * Says it in one line: {@code `documents[3].title`: must be …}.
   *
   * @param node what was read
   */
  static String inWords(JsonProcessingException fault, JsonNode node) {
    Misread misread = new Misread(fault, node);
    return misread.path.isEmpty() ? misread.what() : "`" + misread.key() + "`: " + misread.what();
  }

  private String what() {
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          "unknown key (known: %s)"
              .formatted(
                  unknown.getKnownPropertyIds().stream()
                      .map(String::valueOf)
                      .sorted()
                      .collect(Collectors.joining(", ")));
      case InvalidTypeIdException _ -> "unknown act";
      case InvalidNullException _ -> "nothing stands behind it";
      case InvalidFormatException bad when bad.getTargetType().isEnum() ->
          "`%s` is none of %s".formatted(bad.getValue(), valuesOf(bad.getTargetType()));
      case MismatchedInputException _ when written.isMissingNode() -> "must be there";
      case MismatchedInputException bad when bad.getTargetType() != null ->
          "must be %s%s".formatted(kindOf(bad.getTargetType()), whatStandsThere());
      default ->
          fault.getCause() instanceof IllegalArgumentException cause
              ? cause.getMessage()
              : fault.getOriginalMessage();
    };
  }

  private String whatStandsThere() {
    return written.isValueNode() ? ", not `" + written.asText() + "`" : "";
  }

  private static String kindOf(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (Map.class.isAssignableFrom(type) || type.isRecord()) {
      return "a map of keys";
    }
    return type.isEnum() ? "one of " + valuesOf(type) : kindOfValue(type);
  }

  private static String kindOfValue(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> "a whole number";
      case "double", "Double" -> "a number";
      case "boolean", "Boolean" -> "`true` or `false`";
      case "LocalDateTime" -> "a local time such as 2023-07-11T09:30";
      case "LocalDate" -> "a date such as 2023-07-11";
      case "ZoneId" -> "a time zone such as Europe/Zurich";
      default -> "a text";
    };
  }

  private static String valuesOf(Class<?> type) {
    return Arrays.toString(type.getEnumConstants());
  }

  /** {@code documents[3].title}. */
  private String key() {
    return path.stream()
        .map(
            r -> r.getFieldName() == null ? "[" + (r.getIndex() + 1) + "]" : "." + r.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
