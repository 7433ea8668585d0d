package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.ChairsHand;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.rules.Limited;

/**
 * The Chair directs the list of an item: closes, reopens and announces it, limits the time, and
 * sees to who is next.
 */
@ApplicationScoped
public class DirectingTheList {

  private interface OnTheList {
    void act(ChairsHand hand, Instant at);
  }

  private final ActingOnTheFloor acting;

  @Inject
  DirectingTheList(ActingOnTheFloor acting) {
    this.acting = acting;
  }

  /**
   * Closes the list, with the meeting's assent.
   *
   * @throws Refusal when it is not open, or the meeting does not sit
   */
  @Transactional
  public ListedItem close(ItemNumber number, OffsetDateTime at, Actor actor) {
    return onTheList(number, at, actor, ChairsHand::close);
  }

  /**
   * Opens a closed list again.
   *
   * @throws Refusal when it is not closed, or the meeting does not sit
   */
  @Transactional
  public ListedItem reopen(ItemNumber number, OffsetDateTime at, Actor actor) {
    return onTheList(number, at, actor, ChairsHand::reopen);
  }

  /**
   * Announces the list.
   *
   * @throws Refusal when the item is not before the meeting, or that does not sit
   */
  @Transactional
  public ListedItem announce(ItemNumber number, OffsetDateTime at, Actor actor) {
    return onTheList(number, at, actor, ChairsHand::announce);
  }

  /**
   * Sets, with the meeting's assent, how long speakers have on the item.
   *
   * @param seconds null to go back to the rule book
   * @throws Refusal when the rule book does not allow it, the time of observers is fixed, or the
   *     meeting does not sit
   */
  @Transactional
  public ListedItem limit(
      ItemNumber number, Limited who, Integer seconds, OffsetDateTime at, Actor actor) {
    return onTheList(number, at, actor, (hand, when) -> hand.limit(who, seconds, when));
  }

  /**
   * Puts one who waits beside another.
   *
   * @throws NoSuch when one of the two requests was not made
   * @throws Refusal when one of the two does not wait, a point of order would stand behind another
   *     matter, or the meeting does not sit
   * @throws InvalidInput when it is told for an instant before one of the two was asked for
   */
  @Transactional
  public ListedItem put(
      ItemNumber number, UUID request, PlaceBeside place, OffsetDateTime at, Actor actor) {
    return onTheList(number, at, actor, (hand, when) -> hand.put(place.of(request, when)));
  }

  private ListedItem onTheList(ItemNumber number, OffsetDateTime at, Actor actor, OnTheList act) {
    return acting.presiding(
        number,
        at,
        actor,
        (item, floor, when) -> {
          act.act(hand(item, floor), afterThoseWhoWait(item, when));
          return item;
        });
  }

  /**
   * Passes over one who is called and absent; it may have the floor already.
   *
   * @throws NoSuch when there is no such request
   * @throws Refusal when it neither waits nor has the floor, is not the next, or others are called
   *     over it, when a point of order is to be settled first, or the meeting does not sit
   * @throws InvalidInput when it is told for an instant before it was asked for
   */
  @Transactional
  public Asked passOver(ItemNumber number, UUID request, OffsetDateTime at, Actor actor) {
    return acting.presiding(
        number,
        at,
        actor,
        (item, floor, when) -> {
          SpeakerRequest absent = item.list().waiting().request(request);
          boolean waits = absent.speaksWith().isEmpty();
          hand(item, floor).passOver(absent, waits ? afterThoseWhoWait(item, when) : when.at());
          return new Asked(item, absent);
        });
  }

  private static ChairsHand hand(ListedItem item, MeetingFloor floor) {
    return item.list().chairsHandIn(floor, item.place());
  }

  /** Where nobody states when, also those are there whom a clock put there that is ahead. */
  private static Instant afterThoseWhoWait(ListedItem item, Happening when) {
    return when.after(item.list().waiting()::notBeforeTheLast).at();
  }
}
