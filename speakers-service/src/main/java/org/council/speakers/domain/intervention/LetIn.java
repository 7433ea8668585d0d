package org.council.speakers.domain.intervention;

import static org.council.speakers.domain.rules.SpeakersRule.TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.Refusal;

/**
 * How a speaker comes to have the floor while another has it: with a point of order, a question or
 * a word on a point of order, for which that one waits; or in the time that it gives on. At most
 * one of the three is there.
 *
 * @param questionTo the intervention to whose speaker a question is put, or null
 * @param interrupted the intervention whose clock stands for a point of order, or, while it stands,
 *     the point of order on which who presides is heard; or null
 * @param yieldedBy the intervention whose rest of time is given on, or null
 */
@Embeddable
public record LetIn(
    @Column(name = "question_to") UUID questionTo,
    @Column(name = "interrupted") UUID interrupted,
    @Column(name = "yielded_by") UUID yieldedBy) {

  /** In its turn, or outside the list: it has its own time, and no clock stands for it. */
  public static final LetIn BY_NOBODY = new LetIn(null, null, null);

  /** To put a question to one who speaks. */
  public static LetIn toAsk(Intervention speaking) {
    return new LetIn(speaking.id(), null, null);
  }

  /** To raise a point of order, for which the clock of that one stands. */
  public static LetIn interrupting(Intervention speaking) {
    return new LetIn(null, speaking.id(), null);
  }

  /**
   * Who presides is heard on a point of order, while the clock of another stands for it.
   *
   * @param raised the intervention with which it was raised
   */
  public static LetIn heardOn(UUID raised) {
    return new LetIn(null, raised, null);
  }

  /** To speak in the time that another gives on. */
  public static LetIn inTheTimeOf(Intervention yielding) {
    return new LetIn(null, null, yielding.id());
  }

  /** Who waits meanwhile, if anybody does: of a word on a point of order that point of order. */
  public Optional<UUID> holdsUp() {
    return Optional.ofNullable(questionTo).or(() -> Optional.ofNullable(interrupted));
  }

  /** Whether the one who has the floor chose to: for a question, or in the time it gives on. */
  public boolean isByAnother() {
    return isToAsk() || yieldedBy != null;
  }

  /** Whether a question is put. */
  boolean isToAsk() {
    return questionTo != null;
  }

  /** Whether it interrupts with a point of order, or is heard on one while another is held up. */
  boolean isForAPointOfOrder() {
    return interrupted != null;
  }

  /**
   * Refuses to give on what another has given (spk-32).
   *
   * @throws Refusal when it has the rest of another's time
   */
  public void mustBeInItsOwnTime(String speaker) {
    TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE.unless(
        yieldedBy == null, "%s speaks in the time of another", speaker);
  }
}
