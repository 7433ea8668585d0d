package org.council.agenda.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import org.council.platform.json.JsonMappers;

/**
 * Keeps a value as JSON text.
 *
 * @param <T> a record of the domain
 */
abstract class JsonColumn<T> implements AttributeConverter<T, String> {

  private static final JsonMapper JSON = JsonMappers.plain();

  private final Class<T> type;

  JsonColumn(Class<T> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(T value) {
    try {
      return value == null ? null : JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(type.getSimpleName() + " cannot be kept as JSON", e);
    }
  }

  @Override
  public T convertToEntityAttribute(String kept) {
    try {
      return kept == null ? null : JSON.readValue(kept, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("this is no " + type.getSimpleName() + ": " + kept, e);
    }
  }
}
