package org.council.speakers.domain.intervention;

import java.util.Optional;
import org.council.speakers.domain.request.Phase;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speech;

/**
 * Which part an intervention has in the debate: a turn of its own, in a phase, or a word while
 * another keeps the floor. Neither what is done tells it alone, for a question may be put in a turn
 * of its own, nor what the speaker was called for, which nobody asked outside the list.
 *
 * @param speech what the floor was given for
 * @param calledFor what the speaker was called for
 */
public record PartInTheDebate(Speech speech, CalledFor calledFor) {

  /**
   * Whether it has the floor while another keeps it: a point of order, a question, or a word of who
   * presides until a point of order is settled.
   */
  public boolean interrupts() {
    return speech.raisesPointOfOrder() || calledFor.letIn().holdsUp().isPresent();
  }

  /** Whether who presides is heard with it while another is held up by a point of order. */
  public boolean isHeardOnAPointOfOrder() {
    return !speech.raisesPointOfOrder() && calledFor.letIn().isForAPointOfOrder();
  }

  /** Whether it is put to one who speaks. */
  public boolean isAQuestion() {
    return calledFor.letIn().isToAsk();
  }

  /**
   * Whether a point of order interrupts it although it interrupts another itself: a question, and a
   * word of who presides on the point of order before.
   */
  public boolean isInterruptedInItsTurn() {
    return interrupts() && !speech.raisesPointOfOrder();
  }

  /** Whether a delegation has the floor with it, and interrupts nobody. */
  public boolean isTheTurnOfADelegation() {
    return calledFor.purpose() != null && !interrupts();
  }

  /**
   * The phase of the debate that it belongs to: by what was asked for, or outside the list by what
   * is done; empty for what comes in any, as a point of order and a word on one.
   */
  public Optional<Phase> phase() {
    return Optional.ofNullable(calledFor.purpose())
        .map(Purpose::phase)
        .orElseGet(this::phaseOutsideTheList);
  }

  private Optional<Phase> phaseOutsideTheList() {
    return isHeardOnAPointOfOrder() ? Optional.empty() : speech.does().phaseOutsideTheList();
  }
}
