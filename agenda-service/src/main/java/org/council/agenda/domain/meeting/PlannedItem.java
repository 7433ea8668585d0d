package org.council.agenda.domain.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param allottedMinutes the time allotted to it in minutes, to the second; null when not planned
 * @param continued whether the agenda says that it continues an earlier consideration
 */
public record PlannedItem(
    int number,
    String code,
    Text title,
    List<DocumentSymbol> documents,
    BigDecimal allottedMinutes,
    boolean continued) {

  private static final BigDecimal SECONDS = BigDecimal.valueOf(60);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int DECIMALS = 4;

  public PlannedItem {
    documents = List.copyOf(documents);
    allottedMinutes = allottedMinutes == null ? null : toTheSecond(allottedMinutes);
  }

  /** The same however it was written: 60, 7.5, 0.0167 for a second. */
  private static BigDecimal toTheSecond(BigDecimal minutes) {
    BigDecimal exactly = minutes.multiply(SECONDS);
    if (exactly.compareTo(HALF) < 0) {
      // The zeros of 1e-800000000 are not written out.
      return BigDecimal.ZERO;
    }
    BigDecimal seconds = exactly.setScale(0, RoundingMode.HALF_UP);
    BigDecimal same = seconds.divide(SECONDS, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return same.scale() < 0 ? same.setScale(0) : same;
  }

  /** Whether both are one item: the same code where both have one, else the same title. */
  boolean isTheSameAs(String otherCode, Text otherTitle) {
    return code != null && otherCode != null
        ? code.equals(otherCode)
        : title.saysTheSameAs(otherTitle);
  }
}
