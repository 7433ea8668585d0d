package org.council.platform.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a path that should be a whole number or an id and is none: there is no such path, and
 * the client is told what stands there in those that there are, not what Java says of it.
 */
@Provider
class PartsOfPaths implements ParamConverterProvider {

  private static final String NO_NUMBER = "%s is no whole number, or too large.";

  private static final Map<Class<?>, Part<?>> PARTS =
      Map.of(
          int.class, new Part<>(Integer::valueOf, NO_NUMBER),
          long.class, new Part<>(Long::valueOf, NO_NUMBER),
          UUID.class, new Part<>(UUID::fromString, "%s is no UUID."));

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    boolean isOfThePath = Stream.of(annotations).anyMatch(PathParam.class::isInstance);
    return isOfThePath ? (ParamConverter<T>) PARTS.get(type) : null;
  }

  private record Part<T>(Function<String, T> read, String otherwise) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      try {
        return read.apply(text);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(otherwise.formatted(text), e);
      }
    }

    @Override
    public String toString(T part) {
      return part.toString();
    }
  }
}
