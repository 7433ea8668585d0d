package org.council.speakers.domain;

import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Category;

/**
 * Who asks for the floor or is given it, as the roster has it at that moment.
 *
 * @param delegation the code of the delegation, or null for one who speaks in no delegation's name
 * @param category that delegation's, or null
 */
public record Speaker(
    String participant,
    Capacity capacity,
    String delegation,
    Category category,
    Attendance attendance) {

  /** One who speaks in an office. */
  public static Speaker inOffice(String participant, Capacity capacity, Attendance attendance) {
    return new Speaker(participant, capacity, null, null, attendance);
  }

  /** One who speaks for a delegation. */
  public static Speaker of(
      String participant, String delegation, Category category, Attendance attendance) {
    Capacity capacity = category.isOnTheCouncil() ? Capacity.COUNCILLOR : Capacity.OBSERVER;
    return new Speaker(participant, capacity, delegation, category, attendance);
  }

  public boolean isObserver() {
    return capacity == Capacity.OBSERVER;
  }
}
