package org.council.documents.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.council.documents.domain.Texts;

/** A text by language as a JSON object. */
@Converter(autoApply = true)
public class TextsColumn implements AttributeConverter<Texts, String> {

  @Override
  public String convertToDatabaseColumn(Texts value) {
    return value == null ? null : Json.write(value.sorted());
  }

  @Override
  public Texts convertToEntityAttribute(String column) {
    return column == null
        ? null
        : new Texts(Json.read(column, new TypeReference<Map<String, String>>() {}));
  }
}
