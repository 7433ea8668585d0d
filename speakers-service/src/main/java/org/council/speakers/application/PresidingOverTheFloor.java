package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.Debate;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.persistence.ListsOfSpeakers;

/** The Chair gives the floor, and ends, pauses or passes over who has it. */
@ApplicationScoped
public class PresidingOverTheFloor {

  private final ActingOnTheFloor acting;
  private final ListedItems items;
  private final ListsOfSpeakers lists;
  private final Speakers speakers;

  @Inject
  PresidingOverTheFloor(
      ActingOnTheFloor acting, ListedItems items, ListsOfSpeakers lists, Speakers speakers) {
    this.acting = acting;
    this.items = items;
    this.lists = lists;
    this.speakers = speakers;
  }

  /**
   * Gives the floor. One who does not wait is taken to have asked then, and, where nobody states
   * when that is, after those who wait, also where the clock of the replica that took them was
   * ahead.
   *
   * @throws NotYetKnown when agenda has not told of the item, the participant, or that they are
   *     open
   * @throws Refusal by the rule that keeps the floor from the participant
   */
  @Transactional
  public Given giveTheFloor(ItemNumber number, Calling calling, OffsetDateTime at, Actor actor) {
    return acting.presiding(
        number,
        at,
        actor,
        (item, floor, when) -> {
          items.mustBeExpected(calling.expected());
          Speaker speaker = speakers.taking(floor, calling.participant());
          Happening asked = when.after(item.list().waiting()::notBeforeTheLast);
          Turn turn =
              calling.turn(item.place(), speaker, when.at(), asked.at(), heard(number, when));
          return new Given(item.list(), item.list().debateIn(floor).giveTheFloor(turn));
        });
  }

  /** Who had the floor when something happened that is told late, or null. */
  private UUID heard(ItemNumber number, Happening when) {
    return when.isStated() ? lists.heardAt(number.meetingId(), when.at()).orElse(null) : null;
  }

  /**
   * Ends an intervention.
   *
   * @throws NoSuch when there is none of that id
   */
  @Transactional
  public Given end(UUID intervention, OffsetDateTime at, Actor actor) {
    return acting.presiding(intervention, at, actor, Debate::end);
  }

  /**
   * Passes over one who was given the floor and is absent.
   *
   * @throws NoSuch when there is no such intervention
   * @throws Refusal when it has ended, something came of it, it is interrupted, or the meeting does
   *     not sit
   */
  @Transactional
  public Given passOver(UUID intervention, OffsetDateTime at, Actor actor) {
    return acting.presiding(
        intervention,
        at,
        actor,
        (debate, absent, when) -> debate.passingOver().passOver(absent, when));
  }

  /**
   * Lets the clock of an intervention stand.
   *
   * @throws NoSuch when there is none of that id
   */
  @Transactional
  public Given pause(UUID intervention, OffsetDateTime at, Actor actor) {
    return acting.presiding(intervention, at, actor, Debate::pause);
  }

  /**
   * Lets the clock of an intervention run again.
   *
   * @throws NoSuch when there is none of that id
   * @throws Refusal while another interrupts it
   */
  @Transactional
  public Given resume(UUID intervention, OffsetDateTime at, Actor actor) {
    return acting.presiding(intervention, at, actor, Debate::resume);
  }
}
