package org.council.speakers.domain.intervention;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   * The intervention whose clock stands while another goes on, if one does; of a word of who
   * presides the point of order on which it is heard. Where such a word, or a question, was
   * interrupted itself, and has ended since, it is whoever waited for its end.
   */
  public Optional<Intervention> heldUpBy(Intervention interrupting) {
    return interrupting
        .calledFor()
        .holdsUp()
        .flatMap(held -> interventions.stream().filter(made -> made.id().equals(held)).findFirst())
        .flatMap(this::orWhoWaitedForIt);
  }

  private Optional<Intervention> orWhoWaitedForIt(Intervention held) {
    if (held.isRunning() || !held.part().isInterruptedInItsTurn()) {
      return Optional.of(held);
    }
    return held.part().isHeardOnAPointOfOrder() ? whoWaitedForTheWord(held) : heldUpBy(held);
  }

  /** Nobody does before the point of order is settled on which it was heard. */
  private Optional<Intervention> whoWaitedForTheWord(Intervention ended) {
    return heldUpBy(ended).filter(Interruptions::isSettled).flatMap(this::heldUpBy);
  }

  private static boolean isSettled(Intervention raised) {
    return raised
        .pointOfOrder()
        .map(PointOfOrder::status)
        .filter(PointOfOrderStatus::isSettled)
        .isPresent();
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
    return Stream.concat(Stream.of(raised), heardOn(raised))
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

  private Stream<Intervention> heardOn(Intervention raised) {
    return interventions.stream()
        .filter(made -> made.calledFor().holdsUp().filter(raised.id()::equals).isPresent());
  }

  private Stream<Intervention> in(String meeting) {
    return interventions.stream().filter(made -> made.meeting().equals(meeting));
  }
}
