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
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.MeetingId;
import org.council.speakers.domain.Placing;
import org.council.speakers.domain.Side;
import org.council.speakers.domain.Speaker;
import org.council.speakers.domain.SpeakerRequest;
import org.council.speakers.domain.Speech;
import org.council.speakers.domain.Turn;
import org.council.speakers.persistence.FloorLogEntry;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;

/** The Chair gives the floor, ends an intervention, closes and reopens the list. */
@ApplicationScoped
public class PresidingOverTheFloor {

  private final Lists items;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final Speakers speakers;
  private final Authority authority;

  @Inject
  PresidingOverTheFloor(
      Lists items,
      ListsOfSpeakers lists,
      MeetingFloors floors,
      Speakers speakers,
      Authority authority) {
    this.items = items;
    this.lists = lists;
    this.floors = floors;
    this.speakers = speakers;
    this.authority = authority;
  }

  /**
   * Gives the floor.
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
    MeetingFloor floor = presidedBy(actor, number);
    Speaker speaker = speakers.taking(floor, participant);
    Instant instant = items.happened(number.session(), at, actor);
    ListedItem item = items.forChange(number);
    Turn turn = new Turn(item.place(), speaker, speech, expected, instant);
    Intervention begun = item.list().giveTheFloor(floor, turn);
    lists.save(item.list());
    return new Given(item.list(), begun);
  }

  /**
   * Ends an intervention.
   *
   * @throws NoSuch when there is none of that id
   */
  @Transactional
  public Given end(UUID intervention, OffsetDateTime at, Actor actor) {
    FloorLogEntry entry = lists.knownIntervention(intervention);
    MeetingFloor floor = presidedBy(actor, entry.meetingId());
    return on(entry, intervention, at, actor, (list, made, when) -> list.end(made, floor, when));
  }

  /**
   * Lets the clock of an intervention stand.
   *
   * @throws NoSuch when there is none of that id
   */
  @Transactional
  public Given pause(UUID intervention, OffsetDateTime at, Actor actor) {
    FloorLogEntry entry = lists.knownIntervention(intervention);
    presidedBy(actor, entry.meetingId());
    return on(entry, intervention, at, actor, ListOfSpeakers::pause);
  }

  /**
   * Lets the clock of an intervention run again.
   *
   * @throws NoSuch when there is none of that id
   * @throws Refusal while another interrupts it
   */
  @Transactional
  public Given resume(UUID intervention, OffsetDateTime at, Actor actor) {
    FloorLogEntry entry = lists.knownIntervention(intervention);
    MeetingFloor floor = presidedBy(actor, entry.meetingId());
    return on(entry, intervention, at, actor, (list, made, when) -> list.resume(made, floor, when));
  }

  private interface OnTheFloor {
    void act(ListOfSpeakers list, Intervention made, Instant at);
  }

  private Given on(
      FloorLogEntry entry, UUID intervention, OffsetDateTime at, Actor actor, OnTheFloor act) {
    Instant instant = items.happened(entry.session(), at, actor);
    ListOfSpeakers list = items.forChange(entry.list());
    Intervention made = list.log().intervention(intervention);
    act.act(list, made, instant);
    lists.save(list);
    return new Given(list, made);
  }

  /**
   * Closes the list, with the meeting's assent.
   *
   * @throws Refusal when it is not open, or the meeting does not sit
   */
  @Transactional
  public ListedItem closeTheList(ItemNumber number, OffsetDateTime at, Actor actor) {
    MeetingFloor floor = presidedBy(actor, number);
    ListedItem item = items.forChange(number);
    item.list().close(floor, item.place(), items.happened(number.session(), at, actor));
    lists.save(item.list());
    return item;
  }

  /**
   * Opens a closed list again.
   *
   * @throws Refusal when it is not closed, or the meeting does not sit
   */
  @Transactional
  public ListedItem reopenTheList(ItemNumber number, OffsetDateTime at, Actor actor) {
    MeetingFloor floor = presidedBy(actor, number);
    ListedItem item = items.forChange(number);
    item.list().reopen(floor, item.place(), items.happened(number.session(), at, actor));
    lists.save(item.list());
    return item;
  }

  /**
   * Announces the list.
   *
   * @throws Refusal when the item is not before the meeting, or that does not sit
   */
  @Transactional
  public ListedItem announceTheList(ItemNumber number, OffsetDateTime at, Actor actor) {
    MeetingFloor floor = presidedBy(actor, number);
    ListedItem item = items.forChange(number);
    item.list().announce(floor, item.place(), items.happened(number.session(), at, actor));
    lists.save(item.list());
    return item;
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
    MeetingFloor floor = presidedBy(actor, number);
    ListedItem item = items.forChange(number);
    Instant instant = items.happened(number.session(), at, actor);
    item.list().put(floor, item.place(), new Placing(request, side, beside, reason, instant));
    lists.save(item.list());
    return item;
  }

  /**
   * Passes over one who is called and absent.
   *
   * @throws NoSuch when there is no such request
   * @throws Refusal when it is not the next, or the meeting does not sit
   */
  @Transactional
  public Asked passOver(ItemNumber number, UUID request, OffsetDateTime at, Actor actor) {
    MeetingFloor floor = presidedBy(actor, number);
    ListedItem item = items.forChange(number);
    SpeakerRequest absent = item.list().waiting().request(request);
    Instant instant = items.happened(number.session(), at, actor);
    item.list().passOver(floor, item.place(), absent, instant);
    lists.save(item.list());
    return new Asked(item, absent);
  }

  private MeetingFloor presidedBy(Actor actor, ItemNumber number) {
    return presidedBy(actor, number.meetingId());
  }

  private MeetingFloor presidedBy(Actor actor, MeetingId meeting) {
    MeetingFloor floor = floors.knownForChange(meeting);
    authority.toPreside(floor, actor);
    return floor;
  }
}
