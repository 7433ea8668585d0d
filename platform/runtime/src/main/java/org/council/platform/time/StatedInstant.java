package org.council.platform.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.council.platform.procedure.InvalidInput;

/** An instant that a client states: one of the years that every reader can write, 0001 to 9999. */
public final class StatedInstant {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private StatedInstant() {}

  /**
   * To the microsecond, which is what the database keeps.
   *
   * @param field what the request says it in
   * @throws InvalidInput naming the field, for one of another year
   */
  public static Instant of(String field, OffsetDateTime stated) {
    Instant instant = stated.toInstant().truncatedTo(ChronoUnit.MICROS);
    if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
      throw new InvalidInput(field, "%s is not within the years 0001 to 9999.".formatted(instant));
    }
    return instant;
  }
}
