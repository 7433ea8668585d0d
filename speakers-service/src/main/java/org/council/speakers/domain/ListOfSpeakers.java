package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.FloorEvent.MicrophoneSwitched;
import org.council.speakers.domain.ListEvent.ListOpened;
import org.council.speakers.domain.RequestEvent.NotificationAcknowledged;
import org.council.speakers.domain.RequestEvent.RequestRefused;
import org.council.speakers.domain.RequestEvent.RequestSubmitted;
import org.council.speakers.domain.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.RequestEvent.RightReserved;
import org.council.speakers.domain.roster.Attendance;

/**
 * The list of speakers of one item. It belongs to the item and not to a meeting: carried over, the
 * item keeps its waiting requests, the observers who have spoken, and the introductions made. What
 * the Chair does with the list in a meeting is its {@link ChairsHand}, what is done with the floor
 * of the meeting its {@link Debate}.
 *
 * <p>Every command passes {@link Admission} first, where it may be refused, then changes a part,
 * then records what happened. The order is computed when somebody looks. Nothing that agenda or the
 * room tells is refused.
 */
@Entity
@Table(name = "list_of_speakers")
public class ListOfSpeakers extends Aggregate {

  @EmbeddedId private ListId id;

  @Column(name = "rules", nullable = false)
  private RuleBook ruleBook;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private ListStatus status;

  /** How many acts it has seen: tells two of the same instant apart. */
  @Column(name = "acts", nullable = false)
  private long acts;

  /**
   * Since when it stands as it does; an act that is entered late does not set it back. Null before
   * anything happened in the room.
   */
  @Column(name = "moment")
  private Instant moment;

  /** Who presides over the meeting that took the item up last; null where that is not known. */
  @Column(name = "presiding")
  private String presiding;

  @Embedded private Notices notices = new Notices();
  @Embedded private WaitingList waiting = new WaitingList();
  @Embedded private FloorLog log = new FloorLog();
  @Embedded private TimeLimits limits = new TimeLimits();

  protected ListOfSpeakers() {}

  /**
   * The list of an item that was put on an agenda.
   *
   * @param ruleBook that of the body
   */
  public ListOfSpeakers(ListId id, RuleBook ruleBook) {
    this.id = id;
    this.ruleBook = ruleBook;
    this.status = ListStatus.PLANNED;
  }

  // What agenda and the room tell

  /**
   * The agenda of a meeting allotted time to the item. That is no act in the room: it is entered
   * when the agenda is prepared, which may be long after the meeting.
   *
   * @param seconds null where this meeting's agenda gives none: what was allotted before stands
   */
  public void allot(String meeting, Integer seconds) {
    log.allot(new Allotment(meeting, seconds));
    acts++;
  }

  /**
   * The item was opened, for the first time or again: the list is open. A motion that was made in
   * another meeting is not before this one, and nobody waits to speak on it.
   */
  public void itemOpened(MeetingFloor floor, Place place, Instant at) {
    become(ListStatus.Act.OPEN_ITEM);
    log.takenUpIn(place.meeting());
    presiding = floor.presiding().orElse(null);
    notices.itemOpened(floor, at, ruleBook);
    happened(at, new ListOpened(place));
    debateIn(floor).motions().lapseOnThoseThatEnded(place, at);
  }

  /**
   * The item is no longer before the meeting, carried over or closed or both; who still speaks on
   * it there has ended. Where another meeting has taken it up since, the list goes on in that one.
   */
  public void itemClosed(MeetingFloor floor, Instant at) {
    if (!log.isTakenUpElsewhereThan(floor.id().meeting())) {
      status = status.after(ListStatus.Act.CLOSE_ITEM).orElse(status);
      acted(at);
    }
    debateIn(floor).endWhatGoesOn(at);
  }

  /**
   * The meeting was adjourned: kept with the interventions that went on, or began, after it. The
   * clock of who had the floor then and still has it stands, until the Chair lets it run again; one
   * that was started after it runs on.
   */
  public void meetingAdjourned(MeetingFloor floor, Instant at) {
    log.in(floor.id().meeting())
        .filter(made -> made.clock().goesOnAfter(at))
        .forEach(made -> made.meetingAdjourned(at));
    debateIn(floor).pauseWhatGoesOn(at);
    acted(at);
  }

  /**
   * Another presides over the meeting that took the item up: while that one waits, others are
   * called over it (spk-39).
   */
  public void isPresidedBy(String participant, Instant at) {
    presiding = participant;
    acted(at);
  }

  /** A participant came into the room or left it: this counts at once for those who wait. */
  public void attendanceChanged(String participant, Attendance now, Instant at) {
    waiting.ofParticipant(participant).forEach(request -> request.attends(now));
    acted(at);
  }

  /**
   * The room told that a microphone went on or off: that counts for who has the floor there, and
   * for who had it.
   */
  public void hears(MicrophoneSignal signal) {
    log.in(signal.meeting()).filter(signal::isOf).forEach(made -> tell(made, signal));
  }

  private void tell(Intervention made, MicrophoneSignal signal) {
    Microphone known = made.microphone();
    made.microphoneIs(signal.changed(known));
    signal.isKeptWith(made);
    if (made.microphone().isSwitchedSince(known)) {
      happened(signal.at(), new MicrophoneSwitched(placeOf(made), made, signal.on()));
    }
  }

  // What delegations do

  /**
   * Tells the secretariat in advance that a delegation wishes to speak or to introduce a document.
   * Told again, it is acknowledged again.
   *
   * @throws Refusal when it may not speak on the item, or tells it too late
   */
  public void notifyInAdvance(MeetingFloor floor, Place place, Speaker speaker, Asking asking) {
    admission().toNotify(floor, place, speaker, asking);
    notices.keep(speaker, asking);
    happened(asking.at(), new NotificationAcknowledged(place, speaker, asking));
  }

  /**
   * Puts a delegation on the list.
   *
   * @throws NotYetKnown when the item is not known as opened
   * @throws Refusal when it may not speak on the item, or waits, or the list is closed
   */
  public SpeakerRequest inscribe(Place place, Speaker speaker, Asking asking) {
    admission().toTheList(place, speaker, asking);
    SpeakerRequest request = waiting.add(speaker, asking, acts);
    happened(asking.at(), new RequestSubmitted(place, request));
    return request;
  }

  /**
   * Tells what would become of a request, were it made now; nothing changes. A speech that goes on
   * counts until now, where that is known.
   *
   * @throws NotYetKnown when the item is not known as opened
   */
  public Prospect whatIf(Place place, Speaker speaker, Asking asking, FloorNow floor) {
    try {
      admission().toTheList(place, speaker, asking);
    } catch (Refusal refusal) {
      return Prospect.Refused.by(refusal);
    }
    return prospectOf(WaitingEntry.of(null, speaker, waiting.asLast(asking), acts), floor);
  }

  private Prospect prospectOf(WaitingEntry asked, FloorNow floor) {
    List<OrderedEntry> order =
        order().of(Stream.concat(waiting.entries(), Stream.of(asked)).toList());
    int place = (int) order.stream().takeWhile(ordered -> !ordered.entry().equals(asked)).count();
    SpeakingLimits limits = speakingLimitsAt(floor.now(), asked);
    return Prospect.Waiting.at(
        place,
        order,
        entry ->
            entry.equals(asked) || calledOver(entry).isEmpty()
                ? limits.apply(entry)
                : Optional.of(0),
        floor.secondsUntilFree());
  }

  /** Keeps that a request was refused: that, too, is announced. */
  public void refused(Place place, Speaker speaker, Asking asking, Rule rule) {
    happened(asking.at(), new RequestRefused(place, speaker, asking, rule));
  }

  /**
   * Withdraws a request.
   *
   * @throws Refusal when it does not wait any more
   */
  public void withdraw(Place place, SpeakerRequest request, Instant at) {
    request.mustWait();
    request.become(RequestStatus.Act.WITHDRAW);
    happened(at, new RequestWithdrawn(place, request, null));
  }

  /**
   * What a request was for has no object any more.
   *
   * @param by the intervention that used up the right to it, or null
   */
  void lapse(SpeakerRequest request, UUID by, Place place, Rule rule, Instant at) {
    request.lapse(by);
    happened(at, new RequestWithdrawn(place, request, rule));
  }

  /**
   * Takes note that a document is not introduced orally, and keeps the delegation's right to speak.
   * Told again, nothing changes.
   *
   * @param wish its document may be null where one introduction waits
   * @throws Refusal when the delegation has no right left to keep
   */
  public void reserveRight(Place place, Speaker speaker, Asking wish) {
    Optional<SpeakerRequest> introduction =
        waiting.theOne(speaker, Purpose.INTRODUCE, null, wish.document());
    if (introduction.isEmpty() && notices.holdARight(speaker, wish.document())) {
      return;
    }
    admission().toReserve(place, speaker, wish);
    introduction.ifPresent(request -> request.become(RequestStatus.Act.RESERVE_RIGHT));
    Asking kept = wish.about(introduction.map(SpeakerRequest::document).orElse(wish.document()));
    notices.reserve(speaker, kept);
    happened(wish.at(), new RightReserved(place, speaker, kept.document()));
  }

  // What is done in a meeting

  /** What the Chair does with the list. */
  public ChairsHand chairsHandIn(MeetingFloor floor, Place place) {
    return new ChairsHand(this, floor, place);
  }

  /** What is done with the floor. */
  public Debate debateIn(MeetingFloor floor) {
    return new Debate(this, floor);
  }

  // How it stands

  /** The item as it stood in the meeting in which an intervention was made. */
  Place placeOf(Intervention made) {
    return new Place(id.session(), made.meeting(), made.number(), id.item());
  }

  public ListId id() {
    return id;
  }

  public ListStatus status() {
    return status;
  }

  /** The rule book of the body that set up the item. */
  public RuleBook ruleBook() {
    return ruleBook;
  }

  /** Since when it stands as it does, in the room; empty before anything happened there. */
  public Optional<Instant> moment() {
    return Optional.ofNullable(moment);
  }

  /** The requests made on the item. */
  public WaitingList waiting() {
    return waiting;
  }

  /** What delegations told in advance, and the rights they kept. */
  public Notices notices() {
    return notices;
  }

  /** The interventions made on the item, and its time. */
  public FloorLog log() {
    return log;
  }

  /** The limits of speaking time on the item. */
  public TimeLimits limits() {
    return limits;
  }

  /** Those who wait, next first, each with the reason for its place. */
  public List<OrderedEntry> inOrder() {
    return order().of(waiting.entries().toList());
  }

  /** Why others are called over one who waits, if they are. */
  public Optional<Reason> calledOver(WaitingEntry entry) {
    return admission().thatItIsCalledOver(entry);
  }

  /** The time of each observer in seconds; empty when none waits or has spoken. */
  public Optional<Integer> observerSeconds() {
    return speakingLimits().ofObservers();
  }

  /** Why it is that time; empty when no observer waits or has spoken. */
  public Optional<Reason> whyObserversHave() {
    return log.whatObserversHaveItOf(waiting.observersWith(), limits.observerCap(ruleBook))
        .flatMap(facts -> speakingLimits().ruleOfObservers().map(rule -> new Reason(rule, facts)));
  }

  /** How long one who waits has the floor, in seconds; empty where no limit is known. */
  public SpeakingLimits speakingLimits() {
    return speakingLimitsWith();
  }

  /** The same, were they to wait as well. */
  SpeakingLimits speakingLimitsWith(WaitingEntry... others) {
    return speakingLimitsAt(Optional.empty(), others);
  }

  private SpeakingLimits speakingLimitsAt(Optional<Instant> now, WaitingEntry... others) {
    Optional<Integer> ofObservers =
        log.observerSeconds(waiting.observersWith(others), limits.observerCap(ruleBook), now);
    return new SpeakingLimits(ruleBook, limits, log, repliesWith(others), ofObservers);
  }

  private List<WaitingEntry> repliesWith(WaitingEntry... others) {
    return order()
        .sorted(
            Stream.concat(waiting.entries(), Stream.of(others))
                .filter(entry -> entry.asksFor(Purpose.RIGHT_OF_REPLY))
                .toList());
  }

  /** From the first observer who is called on, the time of each is the same. */
  void fixTheTimeOfObservers(WaitingEntry called) {
    log.fixTheTimeOfObservers(waiting.observersWith(called), limits.observerCap(ruleBook));
  }

  long acts() {
    return acts;
  }

  Admission admission() {
    return new Admission(ruleBook, status, notices, waiting, log, limits, presiding);
  }

  SpeakingOrder order() {
    return SpeakingOrder.by(ruleBook);
  }

  void become(ListStatus.Act act) {
    status = status.after(act).orElseThrow();
  }

  void happened(Instant at, SpeakersEvent event) {
    acted(at);
    record(at, event);
  }

  private void acted(Instant at) {
    acts++;
    moment = moment == null || at.isAfter(moment) ? at : moment;
  }
}
