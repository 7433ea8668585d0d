package org.council.agenda.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
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
  private final ObjectReader reader;
  private final ObjectWriter writer;

  JsonColumn(Class<T> type) {
    this.type = type;
    this.reader = JSON.readerFor(type);
    this.writer = JSON.writerFor(type);
  }

  @Override
  public String convertToDatabaseColumn(T value) {
    try {
      return value == null ? null : writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(type.getSimpleName() + " cannot be kept as JSON", e);
    }
  }

  @Override
  public T convertToEntityAttribute(String kept) {
    try {
      return kept == null ? null : reader.readValue(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("this is no " + type.getSimpleName() + ": " + kept, e);
    }
  }
}
