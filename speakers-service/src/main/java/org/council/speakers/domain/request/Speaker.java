package org.council.speakers.domain.request;

import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.roster.Category;
import org.council.speakers.domain.roster.Seat;

/**
 * Who asks for the floor or is given it, as the roster has it at that moment.
 *
 * @param delegation the code of the delegation, or null for one who speaks in no delegation's name
 * @param category that delegation's, or null
 * @param seat where the participant sits
 */
public record Speaker(
    String participant,
    Capacity capacity,
    String delegation,
    Category category,
    Attendance attendance,
    Seat seat) {

  /** One who speaks in an office. */
  public static Speaker inOffice(String participant, Capacity capacity, Attendance attendance) {
    return new Speaker(participant, capacity, null, null, attendance, Seat.UNKNOWN);
  }

  /** One who speaks for a delegation. */
  public static Speaker of(
      String participant, String delegation, Category category, Attendance attendance) {
    Capacity capacity = category.isOnTheCouncil() ? Capacity.COUNCILLOR : Capacity.OBSERVER;
    return new Speaker(participant, capacity, delegation, category, attendance, Seat.UNKNOWN);
  }

  /** The same in a seat. */
  public Speaker at(Seat where) {
    return new Speaker(participant, capacity, delegation, category, attendance, where);
  }

  public boolean isObserver() {
    return capacity == Capacity.OBSERVER;
  }
}
