package org.council.speakers.domain;

import java.util.UUID;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;

/** What is said of procedural motions; that one is made is {@code floor.given}. */
public sealed interface MotionEvent extends SpeakersEvent {

  @Announced(
      value = "motion.ended",
      meaning = "A motion was decided on, withdrawn by its mover, or ruled out by the Chair.")
  record MotionEnded(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention with which it was made.") UUID intervention,
      @Meaning("The id of the participant who made it.") String participant,
      @Meaning("The code of the delegation that made it.") String delegation,
      @Meaning(value = "Its name; absent where it has none.", optional = true) Motion motion,
      @Meaning("What became of it.") MotionResult result)
      implements MotionEvent {

    MotionEnded(Place at, Intervention moved, MotionResult result) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          moved.id(),
          moved.by().participant(),
          moved.by().delegation(),
          moved.calledFor().motion(),
          result);
    }
  }
}
