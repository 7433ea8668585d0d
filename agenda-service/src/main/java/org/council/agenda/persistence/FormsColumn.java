package org.council.agenda.persistence;

import jakarta.persistence.Converter;
import org.council.agenda.domain.Forms;

/** Keeps grammatical forms. */
@Converter(autoApply = true)
class FormsColumn extends JsonColumn<Forms> {

  FormsColumn() {
    super(Forms.class);
  }
}
