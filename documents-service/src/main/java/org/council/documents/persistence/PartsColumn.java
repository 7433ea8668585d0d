package org.council.documents.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.council.documents.domain.Part;
import org.council.documents.domain.Parts;

/** Parts as a JSON array of label and kind. */
@Converter(autoApply = true)
public class PartsColumn implements AttributeConverter<Parts, String> {

  @Override
  public String convertToDatabaseColumn(Parts value) {
    return value == null ? null : Json.write(value.inOrder());
  }

  @Override
  public Parts convertToEntityAttribute(String column) {
    return column == null ? null : new Parts(Json.read(column, new TypeReference<List<Part>>() {}));
  }
}
