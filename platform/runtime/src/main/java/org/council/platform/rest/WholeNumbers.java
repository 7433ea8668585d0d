package org.council.platform.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.council.platform.procedure.InvalidInput;

/**
 * A parameter of a query that should be a whole number and is none is invalid, and named. Without
 * this there would be no such resource, as where a part of the path is none.
 */
@Provider
class WholeNumbers implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> KINDS =
      Map.of(
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          long.class, Long::valueOf,
          Long.class, Long::valueOf);

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Function<String, T> kind = (Function<String, T>) KINDS.get(type);
    if (kind == null) {
      return null;
    }
    return Stream.of(annotations)
        .filter(QueryParam.class::isInstance)
        .map(query -> new Number<>(((QueryParam) query).value(), kind))
        .findFirst()
        .orElse(null);
  }

  private record Number<T>(String name, Function<String, T> kind) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      try {
        return kind.apply(text);
      } catch (NumberFormatException e) {
        throw new InvalidInput(name, "%s is no whole number, or too large.".formatted(text));
      }
    }

    @Override
    public String toString(T number) {
      return number.toString();
    }
  }
}
