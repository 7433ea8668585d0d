package org.council.documents.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.council.documents.domain.Texts;
import org.council.platform.json.JsonColumn;

/** A text by language as a JSON object. */
@Converter(autoApply = true)
public class TextsColumn extends JsonColumn<Texts> {

  TextsColumn() {
    super(new TypeReference<Map<String, String>>() {}, Texts::sorted, Texts::new);
  }
}
