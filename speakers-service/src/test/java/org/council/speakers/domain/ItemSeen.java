package org.council.speakers.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;

/**
 * An item in a meeting, as tests look at it: who waits and why, for how long, and what was said.
 */
public abstract class ItemSeen {

  public static final Place ITEM = new Place("C24", "PL-1", 8, "the-plan");

  /** Another item of the same meeting. */
  public static final Place ANOTHER = new Place("C24", "PL-1", 9, "the-budget");

  public final ListOfSpeakers list;
  public final ListOfSpeakers another;

  /** The meeting in which what is done with the item is done. */
  public MeetingFloor floor = floorOf("PL-1");

  /** The item as it stands in that meeting. */
  public Place place = ITEM;

  private final Map<String, SpeakerRequest> lastRequests = new HashMap<>();
  private Instant now = Instant.parse("2024-06-04T09:00:00Z");

  ItemSeen(RuleBook ruleBook) {
    list = new ListOfSpeakers(ITEM.list(), ruleBook);
    another = new ListOfSpeakers(ANOTHER.list(), ruleBook);
  }

  /** The floor of a meeting of the plenary that is scheduled. */
  public static MeetingFloor floorOf(String meeting) {
    return new MeetingFloor(
        new MeetingId("C24", meeting), "PL", Instant.parse("2024-06-04T08:00:00Z"));
  }

  /** What the Chair does with the list. */
  public ChairsHand chairsHand() {
    return list.chairsHandIn(floor, place);
  }

  /** What is done with the floor of the meeting. */
  public Debate debate() {
    return list.debateIn(floor);
  }

  /** What would become of a request, were it made now. */
  public Prospect ifAsked(Speaker who, Purpose purpose) {
    return ifAsked(who, purpose, null);
  }

  public Prospect ifAsked(Speaker who, Purpose purpose, Motion motion) {
    return ifAsked(who, new Asking(purpose, motion, documentOf(purpose), now));
  }

  public Prospect ifAsked(Speaker who, Asking asking) {
    return Prospect.of(() -> Prospect.Waiting.on(list, place, who, asking, floorNow()));
  }

  /** When the turn of a request may come that waits. */
  public Prospect.Waiting turnOf(SpeakerRequest request) {
    return Prospect.Waiting.on(list, place, request.id(), floorNow());
  }

  /** The turns to come of those who wait, next first. */
  public List<TurnToCome> turns() {
    return Turns.of(list, list.speakingLimits());
  }

  /** The floor of the meeting as it is now. */
  public FloorNow floorNow() {
    List<Intervention> speaking = floor.underWay().map(list.log()::intervention).toList();
    return new FloorNow(Optional.of(floor), speaking, Optional.of(now));
  }

  static String documentOf(Purpose purpose) {
    return purpose == Purpose.INTRODUCE ? "C24/1" : null;
  }

  final void keep(SpeakerRequest request) {
    lastRequests.put(request.participant(), request);
  }

  /**
   * What it asked for last.
   *
   * @throws NoSuch when it asked for nothing
   */
  public SpeakerRequest lastRequestOf(Speaker who) {
    return Optional.ofNullable(lastRequests.get(who.participant()))
        .orElseThrow(() -> new NoSuch("request of " + who.participant()));
  }

  /** How long one who waits will have, in seconds. */
  public Optional<Integer> timeOf(Speaker who) {
    return list.speakingLimits().apply(list.waiting().entry(lastRequestOf(who)));
  }

  /** Who waits, next first. */
  public List<String> queue() {
    return list.inOrder().stream().map(ordered -> ordered.entry().delegation()).toList();
  }

  /** The rule that puts the one at a place there, the next at 0. */
  public SpeakersRule ruleOf(int place) {
    return list.inOrder().get(place).reason().rule();
  }

  /** The facts recorded, in order. */
  public List<SpeakersEvent> facts() {
    return list.recorded().stream()
        .map(Aggregate.Recorded::fact)
        .map(SpeakersEvent.class::cast)
        .toList();
  }

  public SpeakersEvent lastFact() {
    return facts().getLast();
  }

  public Instant now() {
    return now;
  }

  /** Time goes by. */
  public void passes(int seconds) {
    now = now.plusSeconds(seconds);
  }

  public Instant tick() {
    now = now.plusSeconds(1);
    return now;
  }

  final void nowIs(Instant instant) {
    now = instant;
  }
}
