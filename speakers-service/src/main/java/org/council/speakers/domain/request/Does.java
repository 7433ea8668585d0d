package org.council.speakers.domain.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.council.platform.procedure.Meaning;

/** What a speaker does with the floor. */
public enum Does {
  @Meaning("Introduces one or several documents.")
  INTRODUCES(EnumSet.of(Purpose.INTRODUCE)),
  @Meaning("Gives an outline of a document or a matter.")
  OUTLINES,
  @Meaning("Speaks on the item.")
  COMMENTS,
  @Meaning("Asks a question.")
  ASKS,
  @Meaning("Replies to what was said or asked.")
  REPLIES,
  @Meaning("Adds something to what was said.")
  ADDS,
  @Meaning("Announces something to the meeting.")
  ANNOUNCES,
  @Meaning("Addresses the meeting, at its opening for instance.")
  ADDRESSES,
  @Meaning("Raises a point of order.")
  RAISES_POINT_OF_ORDER(EnumSet.of(Purpose.POINT_OF_ORDER));

  private final Set<Purpose> answers;

  Does() {
    this(EnumSet.complementOf(EnumSet.of(Purpose.INTRODUCE, Purpose.POINT_OF_ORDER)));
  }

  Does(Set<Purpose> answers) {
    this.answers = answers;
  }

  /** Whether a request for this purpose is answered by it. */
  public boolean answers(Purpose purpose) {
    return answers.contains(purpose);
  }

  /**
   * The phase of the debate that it belongs to outside the list, where nobody asked for the floor;
   * empty for what comes in any. The secretariat introduces before the others (C23 PL-1, 11.1 to
   * 11.3) and replies after the discussion (8.14 to 8.18).
   */
  public Optional<Phase> phaseOutsideTheList() {
    return switch (this) {
      case INTRODUCES, OUTLINES -> Optional.of(Phase.INTRODUCTIONS);
      case REPLIES -> Optional.of(Phase.REPLIES);
      case COMMENTS, ASKS, ADDS, ANNOUNCES, ADDRESSES, RAISES_POINT_OF_ORDER -> Optional.empty();
    };
  }

  /**
   * What one asks for who does this without having asked before.
   *
   * @param afterClosing whether the list is closed: a reply is a right then
   */
  public Purpose asksFor(boolean afterClosing) {
    if (this == REPLIES && afterClosing) {
      return Purpose.RIGHT_OF_REPLY;
    }
    return answers(Purpose.SPEAK) ? Purpose.SPEAK : answers.iterator().next();
  }
}
