package org.council.documents.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.council.documents.domain.Sponsors;

/** The codes of sponsors as a JSON array. */
@Converter(autoApply = true)
public class SponsorsColumn implements AttributeConverter<Sponsors, String> {

  @Override
  public String convertToDatabaseColumn(Sponsors value) {
    return value == null ? null : Json.write(value.delegations());
  }

  @Override
  public Sponsors convertToEntityAttribute(String column) {
    return column == null
        ? null
        : new Sponsors(Json.read(column, new TypeReference<List<String>>() {}));
  }
}
