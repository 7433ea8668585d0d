package org.council.documents.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.council.documents.domain.Part;
import org.council.documents.domain.Parts;
import org.council.platform.json.JsonColumn;

/** Parts as a JSON array of label and kind. */
@Converter(autoApply = true)
public class PartsColumn extends JsonColumn<Parts> {

  PartsColumn() {
    super(new TypeReference<List<Part>>() {}, Parts::inOrder, Parts::new);
  }
}
