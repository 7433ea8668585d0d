package org.council.agenda.persistence;

import jakarta.persistence.Converter;
import org.council.agenda.domain.meeting.Outcomes;
import org.council.platform.json.JsonColumn;

/** Keeps the outcomes of a decision. */
@Converter(autoApply = true)
class OutcomesColumn extends JsonColumn<Outcomes> {

  OutcomesColumn() {
    super(Outcomes.class);
  }
}
