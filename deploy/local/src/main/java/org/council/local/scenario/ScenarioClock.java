package org.council.local.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The scenario's clock: an act without time is done at the last act's time; a speech with seconds
 * moves the clock on, one without ends when the next act begins; a statement or the request for it
 * may state its hours after the end of the meeting.
 */
final class ScenarioClock {

  private final ZoneId zone;
  private LocalDateTime now;
  private LocalDateTime meetingClosed;

  private ScenarioClock(ZoneId zone, LocalDateTime start) {
    this.zone = zone;
    this.now = start;
  }

  /** The steps with their times, in the order of the file. */
  static List<Moment> times(Scenario scenario) {
    ScenarioClock clock = new ScenarioClock(scenario.head().session().timeZone(), start(scenario));
    List<Moment> moments = new ArrayList<>();
    for (Step step : scenario.steps()) {
      Moment moment = clock.next(step);
      endTheSpeechBefore(moments, moment.at());
      moments.add(moment);
    }
    return List.copyOf(moments);
  }

  /**
   * When the clock starts: at the first act's time. Where that act states none, when the session
   * opens, at the beginning of the working hours.
   */
  static LocalDateTime start(Scenario scenario) {
    if (!scenario.steps().isEmpty() && scenario.steps().getFirst().at() != null) {
      return scenario.steps().getFirst().at();
    }
    LocalTime begin =
        scenario.head().meeting().workingHours().stream()
            .findFirst()
            .map(hours -> LocalTime.parse(hours.split("-")[0]))
            .orElse(LocalTime.MIDNIGHT);
    return scenario.head().session().opensOn().atTime(begin);
  }

  private Moment next(Step step) {
    now = beginning(step);
    LocalDateTime at = now;
    if (step.act() instanceof Act.CloseMeeting && !step.refused()) {
      meetingClosed = now;
    }
    if (step.act() instanceof Act.Speech speech && speech.seconds() != null && !step.refused()) {
      now = now.plusSeconds(speech.seconds());
    }
    return new Moment(step, instant(at), instant(now));
  }

  private LocalDateTime beginning(Step step) {
    if (step.at() != null) {
      return step.at();
    }
    if (step.act() instanceof Act.ForTheRecord act && act.hours() != null) {
      return meetingClosed.plus(Duration.ofSeconds(Math.round(act.hours() * 3600)));
    }
    return now;
  }

  private static void endTheSpeechBefore(List<Moment> moments, OffsetDateTime begins) {
    if (!moments.isEmpty()
        && moments.getLast() instanceof Moment(Step step, OffsetDateTime at, var _)
        && step.act() instanceof Act.Speech speech
        && speech.seconds() == null
        && begins.isAfter(at)) {
      moments.set(moments.size() - 1, new Moment(step, at, begins));
    }
  }

  private OffsetDateTime instant(LocalDateTime local) {
    return local.atZone(zone).toOffsetDateTime();
  }
}
