package org.council.agenda.persistence;

import jakarta.persistence.Converter;
import org.council.agenda.domain.Forms;
import org.council.platform.json.JsonColumn;

/** Keeps grammatical forms. */
@Converter(autoApply = true)
class FormsColumn extends JsonColumn<Forms> {

  FormsColumn() {
    super(Forms.class);
  }
}
