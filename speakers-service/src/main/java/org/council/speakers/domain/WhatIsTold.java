package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;

import java.time.Instant;
import java.util.Optional;
import org.council.speakers.domain.agenda.NumberedItem;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.FloorEvent.MicrophoneSwitched;
import org.council.speakers.domain.event.ListEvent.ListOpened;
import org.council.speakers.domain.intervention.Business;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Microphone;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.ListStatus;
import org.council.speakers.domain.time.Allotment;

/**
 * What agenda and the room tell of an item: where it stands in its meetings, who presides, who is
 * in the room. Nothing of it is refused; what conflicts with the floor is kept beside it. It
 * changes the list, and keeps nothing itself.
 */
public final class WhatIsTold {

  private final ListOfSpeakers list;

  WhatIsTold(ListOfSpeakers list) {
    this.list = list;
  }

  // Agenda

  /**
   * The agenda of a meeting allotted time to the item. That is no act in the room: it gives no
   * instant to a list that has none yet.
   *
   * @param seconds null where this meeting's agenda gives none: what was allotted before stands
   * @param at when that was in the room; empty where all is entered after the fact, for there the
   *     agenda is dated when it is prepared, which may be long after the meeting
   */
  public void allotted(String meeting, Integer seconds, Optional<Instant> at) {
    list.log().time().allot(new Allotment(meeting, seconds));
    list.moment().flatMap(_ -> at).ifPresentOrElse(list::acted, list::counted);
  }

  /**
   * The item was opened, for the first time or again: the list is open, also where it was closed
   * when the item was left, in this meeting or another; who waits keeps its place. That has no
   * source: a choice of the project, for the debate begins anew, and the meeting assents anew to
   * the closing of its list. A motion that was made in another meeting is not before this one, and
   * nobody waits to speak on it, nor to raise a point of order on what was discussed there, nor to
   * move that the other breaks off.
   */
  public void itemOpened(MeetingFloor floor, Place place, Instant at) {
    boolean comesFromAnother = list.log().takenUp().isElsewhereThanIn(place.meeting());
    list.become(ListStatus.Act.OPEN_ITEM);
    list.log().takenUp().in(place.meeting());
    list.isPresidedBy(floor.presiding().orElse(null));
    list.notices().itemOpened(floor, at, list.ruleBook());
    floor.items().opened(place);
    floor.meetingGoesOnWith(Business.ITEM_OPENED, at);
    list.happened(at, new ListOpened(place));
    if (comesFromAnother) {
      lapseWithTheMeeting(floor, place, at);
    }
    list.debateIn(floor).motions().lapseOnThoseThatEnded(place, at);
  }

  /**
   * Another meeting takes the item up: it is on the floor of that one only. Where it was open in
   * this one it is no more, and who still speaks on it there has ended. Where this one rose all has
   * ended: it may have met after the other, and be told of first. To be told before it is opened in
   * the other.
   *
   * @param floor of the meeting that took it up last until now
   */
  public void isTakenFrom(MeetingFloor floor, Instant at) {
    floor.items().takenFromIt(list.id().item());
    if (!floor.hasRisen()) {
      whatGoesOnIn(floor).ends(at);
    }
  }

  /**
   * The item is no longer before the meeting, carried over or closed or both; who still speaks on
   * it there has ended. Where another meeting has taken it up since, the list goes on in that one.
   * Where the meeting goes on with another item that is open, this one is left.
   */
  public void itemClosed(MeetingFloor floor, Instant at) {
    Optional<NumberedItem> left = floor.items().closed(list.id().item());
    floor.meetingGoesOnWith(Business.ITEM_CLOSED, at);
    if (!list.log().takenUp().isElsewhereThanIn(floor.id().meeting())) {
      if (list.status().after(ListStatus.Act.CLOSE_ITEM).isPresent()) {
        list.become(ListStatus.Act.CLOSE_ITEM);
      }
      list.acted(at);
    }
    whatGoesOnIn(floor).ends(at);
    left.ifPresent(item -> isLeft(item.in(floor.id()), at));
  }

  /**
   * The item was closed, and the meeting goes on with another. A point of order belongs to what is
   * discussed: one that waits here waits no more, unless it was asked for in a speech on this item
   * that still goes on (spk-06). Where an older replica heard that the item was opened again, it is
   * not left.
   */
  public void isLeft(Place place, Instant at) {
    boolean isElsewhere = list.log().takenUp().isElsewhereThanIn(place.meeting());
    if (!isElsewhere && !list.status().isLive()) {
      list.waiting().pointsOfOrder().stream()
          .filter(request ->
              !list.log().hasASpeechNowThatBeganBy(place.meeting(), request.requestedAt()))
          .forEach(request -> list.lapse(request, null, place, ITEM_IS_BEFORE_THE_MEETING, at));
    }
  }

  private WhatGoesOn whatGoesOnIn(MeetingFloor floor) {
    return new WhatGoesOn(list.debateIn(floor));
  }

  /** What is only of the meeting in which it was asked for. */
  private void lapseWithTheMeeting(MeetingFloor floor, Place place, Instant at) {
    list.waiting()
        .pointsOfOrder()
        .forEach(request -> list.lapse(request, null, place, ITEM_IS_BEFORE_THE_MEETING, at));
    list.debateIn(floor).motions().lapseOnTheMeeting(place, at);
  }

  /**
   * The meeting was adjourned: kept with the interventions that went on, or began, after it. The
   * clock of who had the floor then and still has it stands, until the Chair lets it run again; one
   * that was started after it runs on.
   */
  public void meetingAdjourned(MeetingFloor floor, Instant at) {
    list.log()
        .in(floor.id().meeting())
        .filter(made -> made.clock().goesOnAfter(at))
        .forEach(made -> made.meetingAdjourned(at));
    whatGoesOnIn(floor).stands(at);
    list.acted(at);
  }

  /**
   * The meeting rose: who still speaks has ended, nobody is called over for presiding, and no point
   * of order is raised any more on what was discussed there, whichever of its items was open or
   * closed last (spk-06), nor is it moved that the meeting breaks off (spk-05). All else that was
   * asked for waits on.
   *
   * @param onItsAgenda where the item stands on the agenda of that meeting; empty where a revision
   *     has put another in its place
   */
  public void meetingClosed(MeetingFloor floor, Optional<Place> onItsAgenda, Instant at) {
    boolean isElsewhere = list.log().takenUp().isElsewhereThanIn(floor.id().meeting());
    if (!isElsewhere) {
      list.isPresidedBy(null);
      list.acted(at);
    }
    whatGoesOnIn(floor).ends(at);
    if (!isElsewhere) {
      placeIn(floor)
          .or(() -> onItsAgenda)
          .ifPresent(place -> lapseWithTheMeeting(floor, place, at));
    }
  }

  /** Where the item stood in a meeting that has it before it, closed it last, or spoke on it. */
  private Optional<Place> placeIn(MeetingFloor floor) {
    return floor
        .items()
        .underDiscussion(list.id().item())
        .map(item -> item.in(floor.id()))
        .or(() -> list.log().in(floor.id().meeting()).findFirst().map(list::placeOf));
  }

  /**
   * Another presides over the meeting that took the item up: while that one waits, others are
   * called over it (spk-39).
   */
  public void chairTaken(String participant, Instant at) {
    list.isPresidedBy(participant);
    list.acted(at);
  }

  /** A participant came into the room or left it: this counts at once for those who wait. */
  public void attendanceChanged(String participant, Attendance now, Instant at) {
    list.waiting().ofParticipant(participant).forEach(request -> request.attends(now));
    list.acted(at);
  }

  // The room

  /** A microphone went on or off: that counts for who has the floor there, and for who had it. */
  public void microphoneSwitched(MicrophoneSignal signal) {
    list.log().in(signal.meeting()).filter(signal::isOf).forEach(made -> keep(signal, made));
  }

  private void keep(MicrophoneSignal signal, Intervention made) {
    Microphone known = made.microphone();
    made.microphoneIs(signal.changed(known));
    signal.isKeptWith(made);
    if (made.microphone().isSwitchedSince(known)) {
      list.happened(signal.at(), new MicrophoneSwitched(list.placeOf(made), made, signal.on()));
    }
  }
}
