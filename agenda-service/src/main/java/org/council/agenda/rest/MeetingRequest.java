package org.council.agenda.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.stream.IntStream;
import org.council.agenda.domain.meeting.MeetingPlan;
import org.council.agenda.domain.meeting.WorkingHours;

/**
 * A meeting to be scheduled.
 *
 * @param body the code of the body
 * @param number its number among the meetings of the body
 * @param ordinal a word instead of the number, inaugural
 * @param workingHours the working hours of a day, 09:30-12:30
 */
public record MeetingRequest(
    @NotNull String body,
    @NotNull @Positive Integer number,
    @Pattern(regexp = "^[a-z]{1,32}$") String ordinal,
    List<@NotNull String> workingHours) {

  MeetingPlan plan() {
    List<String> hours = workingHours == null ? List.of() : workingHours;
    return new MeetingPlan(
        number,
        ordinal,
        IntStream.range(0, hours.size())
            .mapToObj(i -> WorkingHours.of("workingHours[%d]".formatted(i), hours.get(i)))
            .toList());
  }
}
