package org.council.agenda.persistence;

import jakarta.persistence.Converter;
import org.council.agenda.domain.Text;
import org.council.platform.json.JsonColumn;

/** Keeps a text by language. */
@Converter(autoApply = true)
class TextColumn extends JsonColumn<Text> {

  TextColumn() {
    super(Text.class);
  }
}
