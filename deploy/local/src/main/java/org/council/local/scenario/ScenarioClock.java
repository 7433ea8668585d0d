package org.council.local.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Optional;

/**
 * The scenario's clock: an act without time is done at the last act's time; a speech with seconds
 * moves the clock on, one without ends when the next act begins; a statement or the request for it
 * may state its hours after the end of the meeting. Seconds and hours are real ones, also over a
 * change of summer time.
 *
 * <p>One speaks at a time: where an act states a time within a speech, as a request for the floor
 * may, the next speech begins when that one has ended. Where it states its own time, or the next
 * stated time is before that end, it ends the speech before.
 *
 * <p>Where a speech lasts beyond the time that an act states, what stands between them without time
 * is done by then, and a speech begins then: a record tells what happened in the order of its
 * times, and that is the order of the acts.
 *
 * <p>An example; what a file states on the left, when it is done, and ends, on the right:
 *
 * <pre>
 * open-item, at: 09:30            09:30:00
 * speech of A, seconds: 120       09:30:00 to 09:32:00   at the last act's time
 * speech of B                     09:32:00 to 09:35:00   until the next act begins
 * decide, at: 09:35               09:35:00
 * speech of C, seconds: 90        09:35:00 to 09:36:30
 * precis                          09:36:00               by the time that the next act states
 * close-item, at: 09:36           09:36:00               earlier than C ends, as the file says
 * open-item                       09:36:00
 * speech of A, seconds: 30        09:36:30 to 09:37:00   when C has ended
 * close-meeting, at: 09:40        09:40:00
 * submit-statement, hours: 24     09:40:00 a day later
 * </pre>
 */
final class ScenarioClock {

  /** {@code 9:30} is the same as {@code 09:30}. */
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

  private final ZoneId zone;
  private ZonedDateTime now;
  private ZonedDateTime stated;
  private ZonedDateTime lastAct;

  /** When the last speech ends. */
  private ZonedDateTime spoken;

  private ZonedDateTime meetingClosed;

  private ScenarioClock(Scenario scenario) {
    zone = zone(scenario);
    now = localStart(scenario).atZone(zone);
    stated = now;
    lastAct = now;
    spoken = now;
  }

  /** The steps with their times, in the order of the file. */
  static List<Moment> times(Scenario scenario) {
    ScenarioClock clock = new ScenarioClock(scenario);
    List<Moment> moments = new ArrayList<>();
    for (Step step : scenario.steps()) {
      Moment moment = clock.next(step, statedAfter(step, scenario));
      endTheSpeechBefore(moments, moment);
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

  /** The time that the first act behind it states. */
  private static Optional<LocalDateTime> statedAfter(Step step, Scenario scenario) {
    return scenario.steps().stream()
        .skip(step.number())
        .map(Step::at)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Moment next(Step step, Optional<LocalDateTime> statedNext) {
    statedBy(step)
        .ifPresent(time -> {
          now = time;
          stated = time;
        });
    if (isSpoken(step) && step.at() == null) {
      now = begins(statedNext);
    }
    ZonedDateTime at =
        step.act() instanceof Act.Speech ? now : statedNext.map(this::doneBy).orElse(now);
    lastAct = at;
    if (step.act() instanceof Act.CloseMeeting && !step.refused()) {
      meetingClosed = at;
    }
    return new Moment(step, at.toOffsetDateTime(), ending(step, at).toOffsetDateTime());
  }

  /** When the one before has ended, or by the time that is stated within that. */
  private ZonedDateTime begins(Optional<LocalDateTime> statedNext) {
    return statedNext.filter(next -> isToComeBefore(spoken, instant(next))).isPresent()
        ? doneBy(statedNext.get())
        : later(now, spoken);
  }

  private ZonedDateTime ending(Step step, ZonedDateTime at) {
    if (!isSpoken(step)) {
      return at;
    }
    if (step.act() instanceof Act.Speech speech && speech.seconds() != null) {
      now = now.plusSeconds(speech.seconds());
    }
    spoken = now;
    return now;
  }

  private static boolean isSpoken(Step step) {
    return step.act() instanceof Act.Speech && !step.refused();
  }

  private Optional<ZonedDateTime> statedBy(Step step) {
    if (step.at() != null) {
      return Optional.of(instant(step.at()));
    }
    return step.act() instanceof Act.ForTheRecord act && act.hours() != null
        ? Optional.of(meetingClosed.plusSeconds(Math.round(act.hours() * 3600)))
        : Optional.empty();
  }

  /** Now, or where an act states an earlier time that is to come, that; after the act before. */
  private ZonedDateTime doneBy(LocalDateTime statedNext) {
    ZonedDateTime next = instant(statedNext);
    return isToComeBefore(now, next) ? later(next, lastAct) : now;
  }

  private boolean isToComeBefore(ZonedDateTime then, ZonedDateTime next) {
    return next.isBefore(then) && !next.isBefore(stated);
  }

  private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  /** A speech without seconds ends when the next act begins, and each as the next speech does. */
  private static void endTheSpeechBefore(List<Moment> moments, Moment next) {
    ListIterator<Moment> back = moments.listIterator(moments.size());
    boolean isNext = true;
    while (back.hasPrevious()) {
      Moment before = back.previous();
      if (isSpoken(before.step())) {
        if (isNext && before.isOpenEnded() || isSpoken(next.step()) && before.lastsAt(next.at())) {
          back.set(before.until(next.at()));
        }
        return;
      }
      isNext = false;
    }
  }

  /**
   * The moment of a local time. One that there is twice, as summer time ends, is the first, or the
   * second where the first is before the act before; one that there is not, as it begins, is later
   * by the hour left out.
   */
  private ZonedDateTime instant(LocalDateTime local) {
    ZonedDateTime first = local.atZone(zone);
    return first.isBefore(lastAct) ? first.withLaterOffsetAtOverlap() : first;
  }
}
