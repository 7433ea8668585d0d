package org.council.speakers.domain.intervention;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.speakers.domain.request.Turn;

/**
 * Who interrupts whom on an item: with a point of order, with a question, or, while a point of
 * order is settled, with a word of who presides. The clock of the one interrupted stands meanwhile.
 *
 * @param interventions those made on the item, in order
 */
public record Interruptions(List<Intervention> interventions) {

  /**
   * The intervention whose clock a turn stops: one that goes on, for a point of order. One that
   * stands now, and ran when a point of order is told to have been raised, is stopped by none told
   * so late, unless it stands since the meeting was adjourned.
   */
  public Optional<Intervention> stoppedBy(Turn turn) {
    return in(turn.place().meeting())
        .filter(_ -> turn.speech().raisesPointOfOrder())
        .filter(made -> made.isRunning() && !made.clock().stoodAt(turn.at()))
        .findFirst();
  }

  /**
   * Who waits for the end of one who interrupts: whom it interrupted. Where that one interrupted
   * another itself, and has ended since, it is whoever waited for that one, and so down to the
   * speech that all of them interrupted; but nobody while a point of order on the way is to be
   * settled.
   */
  public Optional<Intervention> whoWaitsFor(Intervention interrupting) {
    return interruptedBy(interrupting)
        .filter(one -> !one.isToBeSettled())
        .flatMap(one -> hasInterrupted(one) ? whoWaitsFor(one) : Optional.of(one));
  }

  private static boolean hasInterrupted(Intervention one) {
    return one.part().interrupts() && !one.isRunning();
  }

  /** The point of order on which who presides is heard, where it is such a word. */
  public Optional<Intervention> heardOn(Intervention word) {
    return interruptedBy(word).filter(one -> one.speech().raisesPointOfOrder());
  }

  /** Of a word of who presides that is the point of order on which it is heard. */
  private Optional<Intervention> interruptedBy(Intervention one) {
    return one.calledFor().letIn().holdsUp().flatMap(this::made);
  }

  private Optional<Intervention> made(UUID id) {
    return interventions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * The question, or the word of who presides, that a point of order interrupted, where it goes on
   * after that.
   */
  public Optional<Intervention> interruptedInItsTurn(Intervention ended) {
    return in(ended.meeting())
        .filter(made -> made.isRunning() && made.part().isInterruptedInItsTurn())
        .reduce((_, last) -> last);
  }

  /**
   * Who had the floor already when a point of order was raised and has it still; where its clock
   * stood then the point of order held it up no more than that.
   */
  public Optional<Intervention> keptBeside(Intervention raised) {
    return in(raised.meeting())
        .filter(made -> made.isRunning() && !made.part().interrupts())
        .filter(made -> made.sequence() < raised.sequence())
        .findFirst();
  }

  /**
   * That instant, or when the one who raised a point of order, or who presides and was heard on it,
   * has ended where that is later.
   */
  public Instant notBeforeTheyEnded(Intervention raised, Instant instant) {
    return Stream.concat(Stream.of(raised), wordsOn(raised))
        .filter(made -> !made.isRunning())
        .map(made -> made.clock().endedAt())
        .filter(instant::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(instant);
  }

  /**
   * The point of order whose appeal was decided while one who had interrupted that vote with
   * another still had the floor.
   */
  public Optional<Intervention> votedOnDuring(Intervention onTheVote) {
    return in(onTheVote.meeting())
        .filter(_ -> onTheVote.speech().raisesPointOfOrder())
        .filter(made -> made.sequence() < onTheVote.sequence())
        .filter(made -> wasDecidedDuring(onTheVote, made))
        .reduce((_, last) -> last);
  }

  private static boolean wasDecidedDuring(Intervention onTheVote, Intervention appealed) {
    return appealed
        .pointOfOrder()
        .filter(raised -> raised.wasDecidedSince(onTheVote.clock().givenAt()))
        .isPresent();
  }

  /**
   * Whether an appeal was made by that instant already that is not decided; of one on a point of
   * order that was raised on another item it is taken to be.
   */
  public boolean wasVotedOnAt(Unsettled appealed, Instant instant) {
    return interventions.stream()
        .filter(made -> appealed.is(made.id()))
        .flatMap(made -> made.pointOfOrder().stream())
        .noneMatch(raised -> raised.becameSoAfter(instant));
  }

  private Stream<Intervention> wordsOn(Intervention raised) {
    return interventions.stream()
        .filter(made -> made.calledFor().letIn().holdsUp().filter(raised.id()::equals).isPresent());
  }

  private Stream<Intervention> in(String meeting) {
    return interventions.stream().filter(made -> made.meeting().equals(meeting));
  }
}
