package org.council.agenda.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.Text;

/**
 * What the agenda of a meeting says of an item.
 *
 * @param item the id that the same item keeps in every meeting
 * @param code its code in the agenda of the session; null for none
 * @param title its title by language
 * @param documents the symbols of its documents, as given
 * @param allottedMinutes the time allotted to it in minutes; null when not planned
 */
@Embeddable
record AsPlanned(
    @Column(nullable = false) String item,
    String code,
    @Column(nullable = false) Text title,
    @Column(nullable = false) List<String> documents,
    BigDecimal allottedMinutes) {

  static AsPlanned of(PlannedItem planned, String item) {
    return new AsPlanned(
        item,
        planned.code(),
        planned.title(),
        planned.documents().stream().map(DocumentSymbol::asGiven).toList(),
        planned.allottedMinutes());
  }
}
