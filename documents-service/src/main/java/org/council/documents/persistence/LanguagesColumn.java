package org.council.documents.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.council.documents.domain.Languages;

/** The tags of languages as a JSON array. */
@Converter(autoApply = true)
public class LanguagesColumn implements AttributeConverter<Languages, String> {

  @Override
  public String convertToDatabaseColumn(Languages value) {
    return value == null ? null : Json.write(value.tags());
  }

  @Override
  public Languages convertToEntityAttribute(String column) {
    return column == null
        ? null
        : new Languages(Json.read(column, new TypeReference<List<String>>() {}));
  }
}
