package org.council.documents.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.council.documents.domain.Sponsors;
import org.council.platform.json.JsonColumn;

/** The codes of sponsors as a JSON array. */
@Converter(autoApply = true)
public class SponsorsColumn extends JsonColumn<Sponsors> {

  SponsorsColumn() {
    super(new TypeReference<List<String>>() {}, Sponsors::delegations, Sponsors::new);
  }
}
