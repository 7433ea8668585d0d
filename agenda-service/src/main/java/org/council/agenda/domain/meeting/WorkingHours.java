package org.council.agenda.domain.meeting;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.council.platform.procedure.InvalidInput;

/**
 * One stretch of a working day.
 *
 * @param from when it begins, local time of the session
 * @param to when it ends, later than it begins
 */
public record WorkingHours(LocalTime from, LocalTime to) {

  /**
   * Reads {@code 09:30-12:30}.
   *
   * @throws InvalidInput naming the field, when it has another form or ends before it begins
   */
  public static WorkingHours of(String field, String hours) {
    String[] ends = hours.split("-", -1);
    try {
      var read = new WorkingHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1]));
      if (ends.length == 2 && read.from.isBefore(read.to)) {
        return read;
      }
    } catch (DateTimeParseException e) {
      throw new InvalidInput(field, hours + " does not name working hours like 09:30-12:30");
    }
    throw new InvalidInput(field, hours + " does not name working hours like 09:30-12:30");
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
