package org.council.agenda.domain.meeting;

import java.util.List;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.Text;

/**
 * An item as an agenda lists it.
 *
 * @param number its number in the meeting, from 1
 * @param code its code in the agenda of the session, PL 2.9; null for none
 * @param title its title by language
 * @param documents the documents before the meeting under it
 * @param allottedMinutes the time allotted to it in minutes; null when not planned
 * @param continued whether the agenda says that it continues an earlier consideration
 */
public record PlannedItem(
    int number,
    String code,
    Text title,
    List<DocumentSymbol> documents,
    Integer allottedMinutes,
    boolean continued) {

  public PlannedItem {
    documents = List.copyOf(documents);
  }

  /** Whether both are one item: the same code where both have one, else the same title. */
  boolean isTheSameAs(String otherCode, Text otherTitle) {
    return code != null && otherCode != null
        ? code.equals(otherCode)
        : title.saysTheSameAs(otherTitle);
  }
}
