package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.ONE_SPEAKER_AT_A_TIME;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Turn;

/**
 * Who has the floor of a meeting: one at a time, but for a point of order, a question, or who
 * presides until a point of order is settled, while another keeps it (spk-14).
 *
 * @param meeting whose floor it is
 * @param speaking the intervention of the one who speaks; null while nobody does
 * @param interrupting that of the one who interrupts; null while nobody does
 */
record WhoHasTheFloor(MeetingId meeting, UUID speaking, UUID interrupting) {

  /**
   * Refuses a second speaker, unless a point of order interrupts the first, on the item on which
   * that one speaks, open or not: there its clock is stopped (spk-14). Who presides is interrupted
   * so as well, and who puts a question, be another held up meanwhile or not. What is told late
   * begins in no speech that has ended since, a point of order neither: that clock is not stopped
   * any more.
   *
   * @param settles whether it presides, and a point of order is to be settled first: then it is
   *     heard while the clock of the first stands
   * @param log of the item on which the second would speak
   * @throws Refusal while somebody has the floor, or had it at the instant of the turn
   */
  void mustLetIn(Turn turn, boolean settles, FloorLog log) {
    mustBeFreeFor(turn, settles, log);
    mustInterruptOnTheItem(log);
    mustBeginInNoSpeechThatHasEnded(turn, log);
  }

  private void mustBeFreeFor(Turn turn, boolean settles, FloorLog log) {
    boolean isPointOfOrder = turn.speech().raisesPointOfOrder();
    boolean interrupts = isPointOfOrder || settles && standsAt(turn.at(), log);
    boolean isInterrupted = interrupting != null && !givesWayTo(turn, settles, log);
    ONE_SPEAKER_AT_A_TIME.unless(
        (speaking == null || interrupts) && !isInterrupted,
        "intervention %s has the floor of %s",
        interrupting == null ? speaking : interrupting,
        meeting);
  }

  /**
   * To a point of order; a question that one holds up also to who presides, until it is settled.
   */
  private boolean givesWayTo(Turn turn, boolean settles, FloorLog log) {
    if (!log.has(interrupting)) {
      return false;
    }
    Intervention one = log.intervention(interrupting);
    return turn.speech().raisesPointOfOrder()
        ? one.part().isInterruptedInItsTurn()
        : settles && one.part().isAQuestion() && one.clock().stoodAt(turn.at());
  }

  private void mustInterruptOnTheItem(FloorLog log) {
    ONE_SPEAKER_AT_A_TIME.unless(
        speaking == null || log.has(speaking),
        "intervention %s has the floor of %s on another item, where a point of order interrupts it",
        speaking,
        meeting);
  }

  private void mustBeginInNoSpeechThatHasEnded(Turn turn, FloorLog log) {
    Optional<UUID> heard =
        log.heardAtAndEndedSince(meeting.meeting(), turn.at())
            .map(Intervention::id)
            .or(() -> Optional.ofNullable(turn.heardThen()));
    ONE_SPEAKER_AT_A_TIME.unless(
        heard.isEmpty(),
        "intervention %s had the floor of %s at %s",
        heard.orElse(null),
        meeting,
        turn.at());
  }

  private boolean standsAt(Instant at, FloorLog log) {
    return speaking != null && log.has(speaking) && log.intervention(speaking).clock().stoodAt(at);
  }

  /**
   * Refuses to end a speech that was told late only after another was given the floor (spk-14).
   *
   * @param log of the item on which it was made
   * @throws Refusal when it would go on while another had the floor
   */
  void mustHaveEndedBeforeTheNext(Intervention one, Instant at, FloorLog log) {
    Optional<Intervention> next =
        log.nextAfter(one).filter(other -> one.isRunning() && other.clock().givenAt().isBefore(at));
    ONE_SPEAKER_AT_A_TIME.unless(
        next.isEmpty(),
        "intervention %s was given the floor of %s at %s",
        next.map(Intervention::id).orElse(null),
        meeting,
        next.map(other -> other.clock().givenAt()).orElse(null));
  }

  /**
   * Refuses what is for the one who speaks, and is not interrupted (spk-14).
   *
   * @throws Refusal when it is another, or interrupted
   */
  void mustSpeakUninterrupted(Intervention one) {
    mustBe(interrupting == null && one.id().equals(speaking), one);
  }

  /**
   * Refuses what is for the one who has the floor now: who interrupts, or else who speaks (spk-14).
   *
   * @throws Refusal when it is another, or interrupted
   */
  void mustBeNow(Intervention one) {
    mustBe(interventions().findFirst().filter(one.id()::equals).isPresent(), one);
  }

  private void mustBe(boolean itsOwn, Intervention one) {
    ONE_SPEAKER_AT_A_TIME.unless(
        itsOwn, "intervention %s does not have the floor of %s to itself", one.id(), meeting);
  }

  /**
   * Refuses what is for one whom nobody interrupts (spk-14).
   *
   * @throws Refusal when it is interrupted
   */
  void mustNotInterrupt(Intervention one) {
    ONE_SPEAKER_AT_A_TIME.unless(
        !isInterrupted(one), "intervention %s is interrupted by %s", one.id(), interrupting);
  }

  /** Whether another interrupts it; not it itself, though it may interrupt a third. */
  boolean isInterrupted(Intervention one) {
    return interrupting != null && !interrupting.equals(one.id());
  }

  /** The interventions that go on: first the one that interrupts, if one does. */
  Stream<UUID> interventions() {
    return Stream.of(Optional.ofNullable(interrupting), Optional.ofNullable(speaking))
        .flatMap(Optional::stream);
  }
}
