package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.RuleBook;

/** An item in a meeting, with what agenda and the room tell of it in tests. */
public abstract class ItemTold extends ItemAskedFor {

  ItemTold(RuleBook ruleBook) {
    super(ruleBook);
  }

  public void allots(Integer seconds) {
    list.told().allotted(place.meeting(), seconds, Optional.empty());
  }

  /** An agenda that is issued at that instant, in the room, allots so much. */
  public void allots(Integer seconds, Instant issued) {
    list.told().allotted(place.meeting(), seconds, Optional.of(issued));
  }

  public void attends(String participant, Attendance attendance) {
    list.told().attendanceChanged(participant, attendance, now());
  }

  /** The room tells of a microphone. */
  public MicrophoneSignal hears(String microphone, boolean on, Instant at) {
    SignalId id = new SignalId(floor.id().session(), UUID.randomUUID().toString());
    MicrophoneSignal signal = new MicrophoneSignal(id, floor.id(), microphone, on, at);
    floor.microphones().hear(signal);
    list.told().microphoneSwitched(signal);
    return signal;
  }

  public ItemUnderway open() {
    list.told().itemOpened(floor, place, tick());
    return itself();
  }

  public ItemUnderway closeItem() {
    list.told().itemClosed(floor, tick());
    return itself();
  }

  /** The meeting opens another item, and leaves this one where it was closed last. */
  public ItemUnderway openAnother() {
    Instant at = tick();
    floor
        .itemLeftFor(ANOTHER)
        .filter(place::equals)
        .ifPresent(left -> list.told().isLeft(left, at));
    another.told().itemOpened(floor, ANOTHER, at);
    return itself();
  }

  public ItemUnderway closeAnother() {
    another.told().itemClosed(floor, tick());
    return itself();
  }

  /** Another meeting takes this item up. */
  public ItemUnderway isTakenUpIn(MeetingFloor later) {
    Instant at = tick();
    list.told().isTakenFrom(floor, at);
    list.told().itemOpened(later, new Place("C24", later.id().meeting(), 1, ITEM.item()), at);
    return itself();
  }

  /** A later meeting, which sits, takes this item up: what is done from now on is done there. */
  public ItemUnderway goesOnInALaterMeeting() {
    MeetingFloor later = floorOf("PL-2");
    later.meetingIs(MeetingStatus.IN_PROGRESS, tick());
    later.isPresidedBy(ItemUnderway.CHAIR.participant());
    isTakenUpIn(later);
    floor = later;
    place = new Place("C24", "PL-2", 1, ITEM.item());
    return itself();
  }

  /** The meeting is adjourned. */
  public ItemUnderway adjourns() {
    Instant at = tick();
    floor.meetingIs(MeetingStatus.ADJOURNED, at);
    list.told().meetingAdjourned(floor, at);
    return itself();
  }

  /** The meeting, adjourned before, goes on. */
  public ItemUnderway goesOn() {
    floor.meetingIs(MeetingStatus.IN_PROGRESS, tick());
    return itself();
  }

  /** The meeting rises. */
  public ItemUnderway rises() {
    Instant at = tick();
    floor.meetingIs(MeetingStatus.CLOSED, at);
    list.told().meetingClosed(floor, Optional.of(place), at);
    return itself();
  }

  /** A councillor takes the chair. */
  public ItemUnderway takesTheChair(Speaker who) {
    floor.isPresidedBy(who.participant());
    list.told().chairTaken(who.participant(), tick());
    return itself();
  }
}
