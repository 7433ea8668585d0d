package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotAllowed;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.Debate;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.persistence.FloorLogEntry;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;

/**
 * How every act on the floor of a meeting goes: the floor is taken under its lock, who acts must be
 * allowed to, the list is loaded for change, and what was done to it is kept.
 */
@ApplicationScoped
class ActingOnTheFloor {

  /** What is done on an item. */
  interface OnAnItem<V> {
    V act(ListedItem item, MeetingFloor floor, Happening when);
  }

  /** What is done to an intervention. */
  interface OnAnIntervention {
    void act(Debate debate, Intervention made, Instant at);
  }

  /** What is done to an intervention so that another begins. */
  interface Beginning {
    Intervention act(Debate debate, Intervention made, Instant at);
  }

  private interface Allowed {
    void orStop(MeetingFloor floor, FloorLogEntry entry);
  }

  private final ListedItems items;
  private final TimeInTheRoom time;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final Authority authority;

  @Inject
  ActingOnTheFloor(
      ListedItems items,
      TimeInTheRoom time,
      ListsOfSpeakers lists,
      MeetingFloors floors,
      Authority authority) {
    this.items = items;
    this.time = time;
    this.lists = lists;
    this.floors = floors;
    this.authority = authority;
  }

  /**
   * By who presides, on an item. Where nothing is said, the list stands as it did.
   *
   * @throws NotAllowed for another
   * @throws NotYetKnown when agenda has not told of the meeting or the item
   */
  <V> V presiding(ItemNumber number, OffsetDateTime at, Actor actor, OnAnItem<V> act) {
    MeetingFloor floor = floors.knownForChange(number.meetingId());
    authority.toPreside(floor, actor);
    ListedItem item = items.forChange(number);
    Happening when = happened(item.list().debateIn(floor), at, actor);
    V done = item.list().ruleBook().citing(() -> act.act(item, floor, when));
    if (!item.list().recorded().isEmpty()) {
      lists.save(item.list());
    }
    return done;
  }

  /**
   * By who presides, on an intervention.
   *
   * @throws NoSuch when there is none of that id
   * @throws NotAllowed for another
   */
  Given presiding(UUID intervention, OffsetDateTime at, Actor actor, OnAnIntervention act) {
    return beginning(intervention, at, actor, thatOne(act));
  }

  /** The same, where another intervention begins. */
  Given beginning(UUID intervention, OffsetDateTime at, Actor actor, Beginning act) {
    return on(intervention, (floor, _) -> authority.toPreside(floor, actor), at, actor, act);
  }

  /**
   * By a participant, on an intervention.
   *
   * @throws NoSuch when there is none of that id
   * @throws NotAllowed for another
   */
  Given by(
      String participant, UUID intervention, OffsetDateTime at, Actor actor, OnAnIntervention act) {
    return on(
        intervention, (_, _) -> authority.toActFor(participant, actor), at, actor, thatOne(act));
  }

  /**
   * By the delegation that made an intervention or who presides, on that intervention.
   *
   * @throws NoSuch when there is none of that id
   * @throws NotAllowed for another
   */
  Given byItsDelegationOrPresiding(
      UUID intervention, OffsetDateTime at, Actor actor, OnAnIntervention act) {
    return on(
        intervention,
        (floor, entry) ->
            authority.toActForTheDelegationOrPreside(entry.delegation(), floor, actor),
        at,
        actor,
        thatOne(act));
  }

  private static Beginning thatOne(OnAnIntervention act) {
    return (debate, made, at) -> {
      act.act(debate, made, at);
      return made;
    };
  }

  private Given on(
      UUID intervention, Allowed allowed, OffsetDateTime at, Actor actor, Beginning act) {
    FloorLogEntry entry = lists.knownIntervention(intervention);
    MeetingFloor floor = floors.knownForChange(entry.meetingId());
    allowed.orStop(floor, entry);
    ListOfSpeakers list = items.forChange(entry.list());
    Debate debate = list.debateIn(floor);
    Intervention made = list.log().intervention(intervention);
    Instant instant = happened(debate, at, actor).at();
    Intervention shown = list.ruleBook().citing(() -> act.act(debate, made, instant));
    lists.save(list);
    return new Given(list, shown);
  }

  /**
   * When it happened. Where nobody states it, it is now, and not before what another replica, whose
   * clock is ahead, let happen to the clocks of those who speak, or to a point of order.
   */
  private Happening happened(Debate debate, OffsetDateTime at, Actor actor) {
    return time.of(debate.list().id().session(), at, actor).after(debate::notBeforeTheLast);
  }
}
