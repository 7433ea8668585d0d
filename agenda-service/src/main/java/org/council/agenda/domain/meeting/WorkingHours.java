package org.council.agenda.domain.meeting;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.council.platform.procedure.InvalidInput;

/**
 * One stretch of a working day.
 *
 * @param from when it begins, local time of the session
 * @param to when it ends; on the next day where that is before it begins; midnight ends the day
 */
public record WorkingHours(LocalTime from, LocalTime to) {

  private static final String CLOCK = "([01]?\\d|2[0-3]):[0-5]\\d";
  private static final Pattern FORM = Pattern.compile(CLOCK + "-(" + CLOCK + "|24:00)");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  /**
   * Reads {@code 09:30-12:30}, also as {@code 9:30-12:30}; {@code 24:00} is the end of the day.
   *
   * @throws InvalidInput naming the field, when it has another form, or ends as it begins and not
   *     at midnight
   */
  public static WorkingHours of(String field, String hours) {
    if (FORM.matcher(hours).matches()) {
      String[] ends = hours.split("-");
      var read = new WorkingHours(LocalTime.parse(ends[0], TIME), LocalTime.parse(ends[1], TIME));
      if (read.endsAtMidnight() || !read.from.equals(read.to)) {
        return read;
      }
    }
    throw new InvalidInput(field, hours + " does not name working hours like 09:30-12:30");
  }

  private boolean endsAtMidnight() {
    return to.equals(LocalTime.MIDNIGHT);
  }

  @Override
  public String toString() {
    return from + "-" + (endsAtMidnight() ? "24:00" : to);
  }
}
