package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.ListEvent.ListAnnounced;
import org.council.speakers.domain.event.ListEvent.ListClosed;
import org.council.speakers.domain.event.ListEvent.ListReopened;
import org.council.speakers.domain.event.ListEvent.TimeLimitSet;
import org.council.speakers.domain.event.RequestEvent.RequestPlaced;
import org.council.speakers.domain.intervention.Business;
import org.council.speakers.domain.order.Placing;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.ListStatus;
import org.council.speakers.domain.time.TimeLimits;

/**
 * What the Chair does with the list of an item: closes and reopens it, reads it out, limits the
 * time, and sees to who is next. All of it is done in a meeting that sits, on an item before it,
 * and else refused (spk-05, spk-06), also where it is told for an instant before the meeting was
 * opened, or in its last break. The meeting goes on with it, but for one who is passed over: it
 * waits until a point of order is settled where the rule book says that it is ruled on at once
 * (spk-29, spk-30), and a ruling is appealed no more then. It changes the list and the floor, and
 * keeps nothing itself.
 */
public final class ChairsHand {

  private final ListOfSpeakers list;
  private final MeetingFloor floor;
  private final Place place;

  ChairsHand(ListOfSpeakers list, MeetingFloor floor, Place place) {
    this.list = list;
    this.floor = floor;
    this.place = place;
  }

  /**
   * Closes the list, with the meeting's assent: nobody is added.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it is not open, the meeting does not sit, another meeting has taken the
   *     item up since, or a point of order is to be settled first
   */
  public void close(Instant at) {
    mustBeAtWork(at);
    list.status().mustBeOpen(place);
    mustWaitForNoRuling();
    list.close();
    floor.meetingGoesOnWith(Business.LIST_CLOSED, at);
    list.happened(at, new ListClosed(place));
  }

  /**
   * Opens a closed list again.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it is not closed, the meeting does not sit, another meeting has taken the
   *     item up since, or a point of order is to be settled first
   */
  public void reopen(Instant at) {
    mustBeAtWork(at);
    list.status().mustBeClosed(place);
    mustWaitForNoRuling();
    list.become(ListStatus.Act.REOPEN);
    floor.meetingGoesOnWith(Business.LIST_REOPENED, at);
    list.happened(at, new ListReopened(place));
  }

  /**
   * Announces the list: it is read out, how many are left, and how long observers have.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when the item is not before the meeting, that does not sit, another meeting has
   *     taken the item up since, or a point of order is to be settled first
   */
  public void announce(Instant at) {
    mustBeAtWork(at);
    mustWaitForNoRuling();
    int left = list.admission().next().delegationsLeft();
    floor.meetingGoesOnWith(Business.LIST_ANNOUNCED, at);
    list.happened(
        at, new ListAnnounced(place, left, list.speakingLimits().ofObservers().orElse(null)));
  }

  /**
   * Sets, with the meeting's assent, how long speakers have on the item. Where that is so already,
   * nothing changes.
   *
   * @param seconds the limit; null to go back to the rule book
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when the rule book does not allow it, the time of observers is fixed, the item
   *     is not before the meeting, that does not sit, another meeting has taken the item up since,
   *     or a point of order is to be settled first
   */
  public void limit(Limited who, Integer seconds, Instant at) {
    mustBeAtWork(at);
    mustWaitForNoRuling();
    TimeLimits.mustAllow(who, seconds, list.log().ofObservers().fixed(), list.ruleBook());
    if (list.limits().limit(who, seconds, chair(), at)) {
      floor.meetingGoesOnWith(Business.TIME_LIMITED, at);
      list.happened(at, new TimeLimitSet(place, who, seconds, chair()));
    }
  }

  /**
   * Puts one who waits directly before or after another, wherever the rules have it.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when the item is not before the meeting, that does not sit, or another meeting
   *     has taken the item up since; when one of the two does not wait, a point of order is to be
   *     settled first, or one would stand behind another matter
   * @throws InvalidInput when it is told for an instant before one of the two was asked for
   */
  public void put(Placing placing) {
    mustBeAtWork(placing.placedAt());
    Placing byTheChair = placing.by(chair());
    list.waiting().mustHoldBoth(byTheChair);
    mustWaitForNoRuling();
    list.waiting().put(byTheChair, list.order());
    floor.meetingGoesOnWith(Business.PLACED, placing.placedAt());
    SpeakerRequest put = list.waiting().request(placing.request());
    list.happened(placing.placedAt(), new RequestPlaced(place, put, byTheChair));
  }

  /**
   * Passes over one who is called and absent: it waits no more, and may ask again. Where it has the
   * floor already, that was no intervention.
   *
   * @throws NotYetKnown when the meeting or the item is not known as opened
   * @throws Refusal when it neither waits nor has the floor, is not the next, or others are called
   *     over it, when a point of order is to be settled first, or the meeting does not sit
   * @throws InvalidInput when it is told for an instant before it was asked for
   */
  public void passOver(SpeakerRequest absent, Instant at) {
    PassingOver passingOver = list.debateIn(floor).passingOver();
    Optional<UUID> called = absent.speaksWith();
    if (called.isPresent()) {
      passingOver.passOver(list.log().intervention(called.get()), at);
    } else {
      list.admission().toBePassedOver(floor, place, absent, at);
      passingOver.passOver(absent, place, at);
    }
  }

  private void mustBeAtWork(Instant at) {
    list.admission().toBeDirected(floor, place, at);
  }

  /** The Chair rules at once, before anything else is done with the list. */
  private void mustWaitForNoRuling() {
    floor.settling().mustBeSettled(list.ruleBook());
  }

  /** The id of the participant who presides, or null where that is not known. */
  private String chair() {
    return floor.presiding().orElse(null);
  }
}
