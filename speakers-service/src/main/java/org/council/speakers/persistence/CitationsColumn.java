package org.council.speakers.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.council.speakers.domain.request.Citations;

/** Symbols of documents, one on a line. */
@Converter(autoApply = true)
public class CitationsColumn implements AttributeConverter<Citations, String> {

  @Override
  public String convertToDatabaseColumn(Citations value) {
    return value == null ? null : String.join("\n", value.symbols());
  }

  @Override
  public Citations convertToEntityAttribute(String column) {
    return column == null
        ? null
        : new Citations(column.isEmpty() ? List.of() : column.lines().toList());
  }
}
