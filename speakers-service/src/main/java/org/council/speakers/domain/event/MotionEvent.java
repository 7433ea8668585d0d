package org.council.speakers.domain.event;

import java.util.UUID;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.Motion;

/** What is said of procedural motions; that one is made is {@code floor.given}. */
public sealed interface MotionEvent extends SpeakersEvent {

  @Announced(
      value = "motion.ended",
      meaning = "A motion was decided on, withdrawn by its mover, or ruled out by the Chair.")
  record MotionEnded(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention with which it was made.") UUID intervention,
      @Meaning("The id of the participant who made it.") String participant,
      @Meaning("The code of the delegation that made it.") String delegation,
      @Meaning(value = "Its name; absent where it has none.", optional = true) Motion motion,
      @Meaning("What became of it.") MotionResult result)
      implements MotionEvent {

    public MotionEnded(Place at, Intervention moved, MotionResult result) {
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
