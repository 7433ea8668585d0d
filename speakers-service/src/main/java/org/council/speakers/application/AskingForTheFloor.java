package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.rest.SeenByTheClient;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.ReservingARight;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;

/** A delegation tells, asks, withdraws, or keeps its right: all that leads to the floor. */
@ApplicationScoped
public class AskingForTheFloor {

  private final ListedItems items;
  private final TimeInTheRoom time;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final Speakers speakers;
  private final Authority authority;
  private final SeenByTheClient seen;

  @Inject
  AskingForTheFloor(
      ListedItems items,
      TimeInTheRoom time,
      ListsOfSpeakers lists,
      MeetingFloors floors,
      Speakers speakers,
      Authority authority,
      SeenByTheClient seen) {
    this.items = items;
    this.time = time;
    this.lists = lists;
    this.floors = floors;
    this.speakers = speakers;
    this.authority = authority;
    this.seen = seen;
  }

  /**
   * Tells the secretariat in advance. Told again, the list stands as it did.
   *
   * @throws NotYetKnown when agenda has not told of the item or the participant
   * @throws Refusal when the delegation may not speak, or tells it too late
   */
  @Transactional
  public ListedItem notifyInAdvance(ItemNumber number, Wish wish, Actor actor) {
    authority.toActFor(wish.by(), actor);
    Speaker speaker = speakers.asking(number.session(), wish.by());
    Asking asking = wish.askedAt(happened(number, wish, actor).at());
    MeetingFloor floor = floors.knownForChange(number.meetingId());
    ListedItem item = items.forChange(number);
    boolean added = item.list().notifyInAdvance(floor, item.place(), speaker, asking);
    return added ? kept(item) : item;
  }

  /**
   * Asks for the floor. A refusal is announced as well, and makes no new version of the list: who
   * repeats it is in nobody's way. Where nobody states when, it is now, and after those who wait,
   * also where the clock of the replica that took them was ahead.
   *
   * @throws NotYetKnown when agenda has not told of the item or the participant
   * @throws Refusal by the rule that refuses
   */
  @Transactional(dontRollbackOn = Refusal.class)
  public Asked ask(ItemNumber number, Wish wish, Actor actor) {
    authority.toActFor(wish.by(), actor);
    Optional<MeetingFloor> floor = floorFor(number, wish);
    Speaker speaker = speakers.beingListed(number.session(), wish.by());
    Happening when = happened(number, wish, actor);
    ListedItem item = items.forChange(number);
    Asking asking = wish.askedAt(when.after(now -> asLast(item, floor, now)).at());
    try {
      Supplier<SpeakerRequest> act =
          () -> item.list().inscribe(floor, item.place(), speaker, asking);
      SpeakerRequest request = item.list().ruleBook().citing(() -> seen.decide(act));
      return new Asked(kept(item), request);
    } catch (Refusal refusal) {
      item.list().refused(item.place(), speaker, asking, refusal);
      lists.announce(item.list());
      throw refusal;
    }
  }

  /**
   * Where only a point of order is raised, between two items, the meeting tells; and whether it was
   * opened by the time that is stated, for which its lock is not needed.
   */
  private Optional<MeetingFloor> floorFor(ItemNumber number, Wish wish) {
    if (wish.purpose() == Purpose.POINT_OF_ORDER) {
      return floors.forChange(number.meetingId());
    }
    return wish.at() == null ? Optional.empty() : floors.findByIdOptional(number.meetingId());
  }

  private static Instant asLast(ListedItem item, Optional<MeetingFloor> floor, Instant now) {
    Instant last = item.list().waiting().notBeforeTheLast(now);
    return floor.map(meeting -> meeting.sittings().notBefore(last)).orElse(last);
  }

  /**
   * Withdraws a request by its id. Where nobody states when, it is now, and not before it was asked
   * for, also where the clock of the replica that took it was ahead.
   *
   * @throws NoSuch when there is none
   * @throws Refusal when it does not wait any more
   */
  @Transactional
  public Asked withdraw(ItemNumber number, UUID request, OffsetDateTime at, Actor actor) {
    ListedItem item = items.forChange(number);
    SpeakerRequest withdrawn = item.list().waiting().request(request);
    authority.toActForTheDelegation(withdrawn.delegation(), number.session(), actor);
    withdraw(item, withdrawn, time.of(number.session(), at, actor));
    return new Asked(kept(item), withdrawn);
  }

  /**
   * Withdraws the waiting request that fits.
   *
   * @throws Refusal when none waits
   */
  @Transactional
  public Asked withdraw(ItemNumber number, Wish wish, Actor actor) {
    authority.toActFor(wish.by(), actor);
    Speaker speaker = speakers.asking(number.session(), wish.by());
    ListedItem item = items.forChange(number);
    Happening when = happened(number, wish, actor);
    Asking meant = wish.askedAt(when.at());
    SpeakerRequest withdrawn = item.list().waiting().meantBy(speaker, meant);
    withdraw(item, withdrawn, when);
    return new Asked(kept(item), withdrawn);
  }

  private static void withdraw(ListedItem item, SpeakerRequest request, Happening when) {
    ListOfSpeakers list = item.list();
    list.withdraw(item.place(), request, when.after(list.waiting()::notBeforeTheLast).at());
  }

  /**
   * Keeps the right to speak of a delegation that does not introduce its document orally. Told
   * again, the list stands as it did.
   *
   * @throws Refusal when it has none left to keep
   */
  @Transactional
  public ListedItem reserveRight(ItemNumber number, Wish wish, Actor actor) {
    authority.toActFor(wish.by(), actor);
    Speaker speaker = speakers.asking(number.session(), wish.by());
    ListedItem item = items.forChange(number);
    Happening when = happened(number, wish, actor).after(item.list().waiting()::notBeforeTheLast);
    Asking wished = wish.askedAt(when.at());
    ReservingARight reserving = item.list().reservingARight();
    if (reserving.isDone(speaker, wished)) {
      return item;
    }
    return item.list()
        .ruleBook()
        .citing(() -> {
          reserving.reserve(item.place(), speaker, wished);
          return kept(item);
        });
  }

  private Happening happened(ItemNumber number, Wish wish, Actor actor) {
    return time.of(number.session(), wish.at(), actor);
  }

  private ListedItem kept(ListedItem item) {
    lists.save(item.list());
    return item;
  }
}
