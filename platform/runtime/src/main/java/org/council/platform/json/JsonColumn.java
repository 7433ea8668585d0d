package org.council.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/**
 * Keeps a value in a column, as JSON text.
 *
 * @param <T> a record of the domain
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

  private static final JsonMapper JSON = JsonMappers.plain();

  private final Function<T, ?> content;
  private final Reading<T> reading;

  /** Keeps the record as an object, with the names of its components. */
  protected JsonColumn(Class<T> type) {
    this(JSON.readerFor(type), Function.identity(), Function.identity());
  }

  /**
   * Keeps what the record holds, without the record around it.
   *
   * @param type of the content
   * @param content of a record
   * @param of the record of a content
   */
  protected <C> JsonColumn(TypeReference<C> type, Function<T, C> content, Function<C, T> of) {
    this(JSON.readerFor(type), content, of);
  }

  private <C> JsonColumn(ObjectReader reader, Function<T, C> content, Function<C, T> of) {
    this.content = content;
    this.reading = kept -> of.apply(reader.readValue(kept));
  }

  @Override
  public String convertToDatabaseColumn(T value) {
    try {
      return value == null ? null : JSON.writeValueAsString(content.apply(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value + " cannot be kept as JSON", e);
    }
  }

  @Override
  public T convertToEntityAttribute(String kept) {
    try {
      return kept == null ? null : reading.read(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "%s cannot read %s".formatted(getClass().getSimpleName(), kept), e);
    }
  }

  private interface Reading<T> {
    T read(String kept) throws JsonProcessingException;
  }
}
