package org.council.speakers.domain.event;

import java.util.UUID;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Speaker;

/** What is said of points of order; that one is raised is {@code floor.given}. */
public sealed interface PointOfOrderEvent extends SpeakersEvent {

  @Announced(value = "point-of-order.ruled", meaning = "The Chair ruled on a point of order.")
  record PointOfOrderRuled(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention with which the point of order was raised.")
          UUID intervention,
      @Meaning("The id of the participant who raised it.") String participant,
      @Meaning("The code of the delegation that raised it.") String delegation,
      @Meaning("How the Chair ruled.") Ruling ruling)
      implements PointOfOrderEvent {

    public PointOfOrderRuled(Place at, Intervention raised, Ruling ruling) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          raised.id(),
          raised.by().participant(),
          raised.by().delegation(),
          ruling);
    }
  }

  @Announced(
      value = "ruling.appealed",
      meaning = "A delegation appealed against the ruling on a point of order.")
  record RulingAppealed(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention with which the point of order was raised.")
          UUID intervention,
      @Meaning("The id of the participant who appealed.") String participant,
      @Meaning("The code of the delegation that appealed.") String delegation)
      implements PointOfOrderEvent {

    public RulingAppealed(Place at, Intervention raised, Speaker by) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          raised.id(),
          by.participant(),
          by.delegation());
    }
  }

  @Announced(
      value = "appeal.decided",
      meaning = "The meeting decided on an appeal against the ruling on a point of order.")
  record AppealDecided(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention with which the point of order was raised.")
          UUID intervention,
      @Meaning("The code of the delegation that appealed.") String delegation,
      @Meaning("What became of the ruling.") AppealResult result)
      implements PointOfOrderEvent {

    public AppealDecided(Place at, Intervention raised, AppealResult result) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          raised.id(),
          raised.pointOfOrder().map(PointOfOrder::appellant).orElseThrow(),
          result);
    }
  }
}
