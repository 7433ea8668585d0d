package org.council.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.council.platform.rest.Problem.FieldError;

/**
 * Why a body cannot be read, told without the words of the parser.
 *
 * @param detail the whole of it in a sentence
 * @param error the field it is about; {@code body} where it is about all
 */
record BodyFault(String detail, FieldError error) {

  private static final String BODY = "body";

  static BodyFault of(JacksonException e) {
    return switch (e) {
      case JsonParseException p -> whole(whatIsWrong(p) + where(p.getLocation()));
      case StreamConstraintsException _ ->
          whole("has more parts, deeper ones or a longer value than is read");
      case JsonMappingException m when m.getCause() instanceof JsonParseException p -> of(p);
      case JsonMappingException m when m.getCause() instanceof StreamConstraintsException s ->
          of(s);
      case UnrecognizedPropertyException u -> field(u, "is not known here");
      case InvalidFormatException f when f.getTargetType().isEnum() ->
          field(f, "is none of " + constants(f));
      case InvalidFormatException f when f.getTargetType() == String.class ->
          field(f, TextsThatCanBeKept.OTHERWISE);
      case InvalidFormatException f -> field(f, "cannot be read: " + f.getValue());
      case JsonMappingException m -> field(m, "has not the right form");
      default -> whole("cannot be read");
    };
  }

  private static BodyFault whole(String why) {
    return new BodyFault("The body %s.".formatted(why), new FieldError(BODY, why));
  }

  private static BodyFault field(JsonMappingException e, String why) {
    return new BodyFault("The body is not valid.", new FieldError(path(e), why));
  }

  /** The parser has no exception of its own for a field that comes twice. */
  private static String whatIsWrong(JsonParseException e) {
    return e.getOriginalMessage().startsWith("Duplicate") ? "has a field twice" : "is no JSON";
  }

  private static String where(JsonLocation at) {
    return at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String constants(InvalidFormatException e) {
    return Arrays.stream(e.getTargetType().getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? BODY : path.toString();
  }
}
