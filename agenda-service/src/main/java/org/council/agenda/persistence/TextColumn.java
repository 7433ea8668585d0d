package org.council.agenda.persistence;

import jakarta.persistence.Converter;
import org.council.agenda.domain.Text;

/** Keeps a text by language. */
@Converter(autoApply = true)
class TextColumn extends JsonColumn<Text> {

  TextColumn() {
    super(Text.class);
  }
}
