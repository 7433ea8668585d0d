package org.council.agenda.domain.meeting;

import java.util.List;

/**
 * What a meeting is scheduled with.
 *
 * @param number its number among the meetings of its body, from 1
 * @param ordinal a word instead of the number, inaugural; null for none
 * @param workingHours the working hours of a day, in order, maybe none
 */
public record MeetingPlan(int number, String ordinal, List<WorkingHours> workingHours) {

  public MeetingPlan {
    workingHours = List.copyOf(workingHours);
  }
}
