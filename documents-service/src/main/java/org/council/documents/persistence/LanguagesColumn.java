package org.council.documents.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.council.documents.domain.Languages;
import org.council.platform.json.JsonColumn;

/** The tags of languages as a JSON array. */
@Converter(autoApply = true)
public class LanguagesColumn extends JsonColumn<Languages> {

  LanguagesColumn() {
    super(new TypeReference<List<String>>() {}, Languages::tags, Languages::new);
  }
}
