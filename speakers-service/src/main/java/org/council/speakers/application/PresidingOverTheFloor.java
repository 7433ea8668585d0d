package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.ChairsHand;
import org.council.speakers.domain.Debate;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.Placing;
import org.council.speakers.domain.Side;
import org.council.speakers.domain.Speaker;
import org.council.speakers.domain.SpeakerRequest;
import org.council.speakers.domain.Speech;
import org.council.speakers.domain.Turn;

/** The Chair gives the floor, ends an intervention, closes and reopens the list. */
@ApplicationScoped
public class PresidingOverTheFloor {

  private final ActingOnTheFloor acting;
  private final Lists items;
  private final Speakers speakers;

  @Inject
  PresidingOverTheFloor(ActingOnTheFloor acting, Lists items, Speakers speakers) {
    this.acting = acting;
    this.items = items;
    this.speakers = speakers;
  }

  /**
   * Gives the floor. The client says what it expects: the request that is next, or a version. One
   * who does not wait is taken to have asked then, and, where nobody states when that is, after
   * those who wait, also where the clock of the replica that took them was ahead.
   *
   * @param participant the id in the roster
   * @param expected the id of the request that is seen as the next, or null
   * @throws NotYetKnown when agenda has not told of the item, the participant, or that they are
   *     open
   * @throws Refusal by the rule that keeps the floor from the participant
   */
  @Transactional
  public Given giveTheFloor(
      ItemNumber number,
      String participant,
      Speech speech,
      UUID expected,
      OffsetDateTime at,
      Actor actor) {
    return acting.presiding(
        number,
        at,
        actor,
        (item, floor, when) -> {
          items.mustBeExpected(expected);
          Speaker speaker = speakers.taking(floor, participant);
          Instant asked = at == null ? item.list().waiting().notBeforeTheLast(when) : when;
          Turn turn = new Turn(item.place(), speaker, speech, expected, when, asked);
          return new Given(item.list(), item.list().debateIn(floor).giveTheFloor(turn));
        });
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

  /**
   * Closes the list, with the meeting's assent.
   *
   * @throws Refusal when it is not open, or the meeting does not sit
   */
  @Transactional
  public ListedItem closeTheList(ItemNumber number, OffsetDateTime at, Actor actor) {
    return onTheList(number, at, actor, ChairsHand::close);
  }

  /**
   * Opens a closed list again.
   *
   * @throws Refusal when it is not closed, or the meeting does not sit
   */
  @Transactional
  public ListedItem reopenTheList(ItemNumber number, OffsetDateTime at, Actor actor) {
    return onTheList(number, at, actor, ChairsHand::reopen);
  }

  /**
   * Announces the list.
   *
   * @throws Refusal when the item is not before the meeting, or that does not sit
   */
  @Transactional
  public ListedItem announceTheList(ItemNumber number, OffsetDateTime at, Actor actor) {
    return onTheList(number, at, actor, ChairsHand::announce);
  }

  /**
   * Puts one who waits beside another.
   *
   * @throws NoSuch when one of the two requests was not made
   * @throws Refusal when one of the two does not wait, a point of order would stand behind another
   *     matter, or the meeting does not sit
   */
  @Transactional
  public ListedItem put(
      ItemNumber number,
      UUID request,
      Side side,
      UUID beside,
      String reason,
      OffsetDateTime at,
      Actor actor) {
    return onTheList(
        number,
        at,
        actor,
        (hand, when) -> hand.put(new Placing(request, side, beside, reason, when)));
  }

  private interface OnTheList {
    void act(ChairsHand hand, Instant at);
  }

  private ListedItem onTheList(ItemNumber number, OffsetDateTime at, Actor actor, OnTheList act) {
    return acting.presiding(
        number,
        at,
        actor,
        (item, floor, when) -> {
          act.act(item.list().chairsHandIn(floor, item.place()), when);
          return item;
        });
  }

  /**
   * Passes over one who is called and absent; it may have the floor already.
   *
   * @throws NoSuch when there is no such request
   * @throws Refusal when it is neither the next nor has the floor, or the meeting does not sit
   */
  @Transactional
  public Asked passOver(ItemNumber number, UUID request, OffsetDateTime at, Actor actor) {
    return acting.presiding(
        number,
        at,
        actor,
        (item, floor, when) -> {
          SpeakerRequest absent = item.list().waiting().request(request);
          item.list().chairsHandIn(floor, item.place()).passOver(absent, when);
          return new Asked(item, absent);
        });
  }
}
