package org.council.local.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The scenario's clock: an act without time is done at the last act's time; a speech with seconds
 * moves the clock on, one without ends when the next act begins; a statement or the request for it
 * may state its hours after the end of the meeting. Seconds and hours are real ones, also over a
 * change of summer time.
 */
final class ScenarioClock {

  /** {@code 9:30} is the same as {@code 09:30}. */
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

  private final ZoneId zone;
  private ZonedDateTime now;
  private ZonedDateTime meetingClosed;

  private ScenarioClock(Scenario scenario) {
    zone = zone(scenario);
    now = localStart(scenario).atZone(zone);
  }

  /** The steps with their times, in the order of the file. */
  static List<Moment> times(Scenario scenario) {
    ScenarioClock clock = new ScenarioClock(scenario);
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
  static OffsetDateTime start(Scenario scenario) {
    return localStart(scenario).atZone(zone(scenario)).toOffsetDateTime();
  }

  private static LocalDateTime localStart(Scenario scenario) {
    if (!scenario.steps().isEmpty() && scenario.steps().getFirst().at() != null) {
      return scenario.steps().getFirst().at();
    }
    LocalTime begin =
        scenario.head().meeting().workingHours().stream()
            .findFirst()
            .map(hours -> LocalTime.parse(hours.split("-")[0], HOUR))
            .orElse(LocalTime.MIDNIGHT);
    return scenario.head().session().opensOn().atTime(begin);
  }

  private static ZoneId zone(Scenario scenario) {
    return scenario.head().session().timeZone();
  }

  private Moment next(Step step) {
    now = beginning(step);
    ZonedDateTime at = now;
    if (step.act() instanceof Act.CloseMeeting && !step.refused()) {
      meetingClosed = now;
    }
    if (step.act() instanceof Act.Speech speech && speech.seconds() != null && !step.refused()) {
      now = now.plusSeconds(speech.seconds());
    }
    return new Moment(step, at.toOffsetDateTime(), now.toOffsetDateTime());
  }

  private ZonedDateTime beginning(Step step) {
    if (step.at() != null) {
      return instant(step.at());
    }
    if (step.act() instanceof Act.ForTheRecord act && act.hours() != null) {
      return meetingClosed.plusSeconds(Math.round(act.hours() * 3600));
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

  /**
   * The moment of a local time. One that there is twice, as summer time ends, is the first, or the
   * second where the first is before the act before; one that there is not, as it begins, is later
   * by the hour left out.
   */
  private ZonedDateTime instant(LocalDateTime local) {
    ZonedDateTime first = local.atZone(zone);
    return first.isBefore(now) ? first.withLaterOffsetAtOverlap() : first;
  }
}
