package org.council.speakers.domain.event;

import java.util.UUID;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Intervention;

/** What is said of the clock of one who has the floor; it begins and ends with the intervention. */
public sealed interface ClockEvent extends SpeakersEvent {

  @Announced(
      value = "intervention.paused",
      meaning =
          "The clock of an intervention stands: its time does not run until intervention.resumed; where an adjournment is told late it may stand since that one: the seconds of intervention.ended are what counts.")
  record InterventionPaused(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention.") UUID intervention,
      @Meaning("The id of the participant whose intervention it is.") String participant,
      @Meaning(value = Meanings.SEAT, optional = true) String seat,
      @Meaning(value = Meanings.MICROPHONE, optional = true) String microphone)
      implements ClockEvent {

    public InterventionPaused(Place at, Intervention paused) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          paused.id(),
          paused.by().participant(),
          paused.seat().name(),
          paused.seat().microphone());
    }
  }

  @Announced(value = "intervention.resumed", meaning = "The clock of an intervention runs again.")
  record InterventionResumed(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention.") UUID intervention,
      @Meaning("The id of the participant whose intervention it is.") String participant,
      @Meaning(value = Meanings.SEAT, optional = true) String seat,
      @Meaning(value = Meanings.MICROPHONE, optional = true) String microphone)
      implements ClockEvent {

    public InterventionResumed(Place at, Intervention resumed) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          resumed.id(),
          resumed.by().participant(),
          resumed.seat().name(),
          resumed.seat().microphone());
    }
  }
}
