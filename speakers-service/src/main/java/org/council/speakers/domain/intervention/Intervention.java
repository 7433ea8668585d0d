package org.council.speakers.domain.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.roster.Seat;
import org.council.speakers.domain.time.SpeechClock;

/**
 * An entry of the floor log: who had the floor, and what for. When it had it, and whether that
 * counts, is its {@link Course}.
 */
@Entity
@Table(name = "intervention")
public class Intervention {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "meeting", nullable = false)
  private String meeting;

  @Column(name = "number", nullable = false)
  private int number;

  @Embedded private SpokenBy spokenBy;
  @Embedded private Speech speech;
  @Embedded private CalledFor calledFor;

  /** What became of it; null for what is no point of order. */
  @Embedded private PointOfOrder pointOfOrder;

  @Embedded private Course course;
  @Embedded private Seat seat;
  @Embedded private Microphone microphone;

  @Column(name = "sequence", nullable = false)
  private long sequence;

  protected Intervention() {}

  /**
   * The intervention that begins.
   *
   * @param speech what the floor is given for, in whose name it was asked for
   * @param calledFor what the speaker is called for
   * @param seconds the limit of its time, or null
   * @param sequence which of two that begin at the same instant was entered first
   */
  public Intervention(
      Turn turn, Speech speech, CalledFor calledFor, Integer seconds, long sequence) {
    this.id = UUID.randomUUID();
    this.meeting = turn.place().meeting();
    this.number = turn.place().number();
    this.spokenBy = SpokenBy.of(turn.speaker());
    this.speech = speech;
    this.calledFor = calledFor;
    this.pointOfOrder = speech.raisesPointOfOrder() ? PointOfOrder.raised(turn.at()) : null;
    this.seat = turn.speaker().seat();
    this.course = Course.begun(turn.at(), seconds);
    this.sequence = sequence;
  }

  // What happens to it

  /**
   * Ends it.
   *
   * @throws AlreadyStands when it ended before
   * @throws InvalidInput when it would end before what last happened to its clock; that the meeting
   *     was adjourned does not count
   */
  public void end(Instant at) {
    course = course.ended(at);
  }

  /**
   * Ends it as one that was not made: the one called was absent. No point of order was raised then.
   *
   * @throws AlreadyStands when it ended before
   * @throws InvalidInput when it would end before what last happened to its clock
   */
  public void passOver(Instant at) {
    course = course.endedAsNone(at);
    pointOfOrder = null;
  }

  /**
   * Lets its clock stand.
   *
   * @throws AlreadyStands when it stands, or it ended
   * @throws InvalidInput when that would be before what last happened to its clock; that the
   *     meeting was adjourned does not count
   */
  public void pause(Instant at) {
    course = course.paused(at);
  }

  /**
   * Lets its clock run again.
   *
   * @throws AlreadyStands when it runs, or it ended
   */
  public void resume(Instant at) {
    course = course.with(clock().resumed(at));
  }

  /**
   * Lets a clock that stands have stood since an earlier instant, or since it last ran.
   *
   * @return whether it did
   */
  public boolean pauseEarlier(Instant at) {
    Course known = course;
    course = course.with(clock().standingSinceOrItLastRan(at));
    return !course.equals(known);
  }

  /** The meeting was adjourned while, or before, it went on. */
  public void meetingAdjourned(Instant at) {
    course = course.meetingAdjourned(at);
  }

  /** The item, or the meeting, was closed before it began. */
  public void wasClosed(Instant at) {
    course = course.closedBefore(at);
  }

  /**
   * Changes what became of a point of order.
   *
   * @throws NoSuch when it is none
   */
  public void became(UnaryOperator<PointOfOrder> act) {
    pointOfOrder = act.apply(pointOfOrder().orElseThrow(() -> new NoSuch("point of order " + id)));
  }

  /**
   * Ends the motion that was made with it.
   *
   * @param act how many acts the list has seen
   * @throws NoSuch when none was
   * @throws Refusal when it has ended (spk-37)
   */
  public void endMotion(MotionResult result, long act) {
    mustMakeAMotion();
    calledFor = calledFor.motionEnded(result, act);
  }

  /** Keeps what the room told of the microphone of the seat. */
  public void microphoneIs(Microphone told) {
    microphone = told;
  }

  // What the rules ask of it

  /**
   * Stops what is done to a motion where there is none.
   *
   * @throws NoSuch when none was made with it
   */
  public void mustMakeAMotion() {
    if (course.passedOver() || !calledFor().makesAMotion()) {
      throw new NoSuch("motion " + id);
    }
  }

  public boolean isRunning() {
    return clock().goesOn();
  }

  /** Whether its clock stands. */
  public boolean stands() {
    return clock().stands();
  }

  /** Whether it counts as an intervention in the end. */
  public boolean counts() {
    return course.counts();
  }

  // How it stands

  public UUID id() {
    return id;
  }

  /** How many acts the list had seen when it began. */
  public long sequence() {
    return sequence;
  }

  /** The meeting in which it was made; the item may go on in another. */
  public String meeting() {
    return meeting;
  }

  /** The number of the item in that meeting. */
  public int number() {
    return number;
  }

  /** Who has the floor with it, or had it. */
  public SpokenBy by() {
    return spokenBy;
  }

  /** What the floor was given for. */
  public Speech speech() {
    return speech;
  }

  /** What the speaker was called for. */
  public CalledFor calledFor() {
    return calledFor == null ? CalledFor.NOTHING : calledFor;
  }

  /** Which part it has in the debate by both. */
  public PartInTheDebate part() {
    return new PartInTheDebate(speech, calledFor());
  }

  /**
   * What became of it, where it is a point of order. Of one who was absent an older replica leaves
   * since when it was one: it is none.
   */
  public Optional<PointOfOrder> pointOfOrder() {
    return Optional.ofNullable(pointOfOrder).filter(raised -> raised.status() != null);
  }

  /** Whether it is a point of order that is not ruled on, or whose appeal is not decided. */
  public boolean isToBeSettled() {
    return pointOfOrder().filter(raised -> !raised.status().isSettled()).isPresent();
  }

  /** How long it may last, and when it began, stood and ended. */
  public SpeechClock clock() {
    return course.clock();
  }

  /**
   * That instant, or the last at which something happened to its clock, or to the point of order
   * that was raised with it, where that is later.
   */
  public Instant notBeforeTheLast(Instant instant) {
    Instant ofTheClock = clock().notBeforeTheLast(instant);
    return pointOfOrder().map(raised -> raised.notBeforeTheLast(ofTheClock)).orElse(ofTheClock);
  }

  /** How long it lasted, in whole seconds; 0 while it goes on, and where it was passed over. */
  public int seconds() {
    return course.seconds();
  }

  /** How it went, and whether it counts. */
  public Course course() {
    return course;
  }

  /** Where the speaker sits. */
  public Seat seat() {
    return seat == null ? Seat.UNKNOWN : seat;
  }

  /** What the room told of the microphone of the seat. */
  public Microphone microphone() {
    return microphone == null ? Microphone.UNKNOWN : microphone;
  }
}
