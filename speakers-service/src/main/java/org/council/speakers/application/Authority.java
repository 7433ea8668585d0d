package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NotAllowed;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.roster.Office;
import org.council.speakers.domain.roster.Participant;
import org.council.speakers.domain.roster.ParticipantId;
import org.council.speakers.persistence.Participants;

/** Who may do what here, by the roster: the secretariat may do any act for another. */
@ApplicationScoped
class Authority {

  private final Participants participants;

  @Inject
  Authority(Participants participants) {
    this.participants = participants;
  }

  /**
   * Lets through the participant itself.
   *
   * @throws NotAllowed for another
   */
  void toActFor(String participant, Actor actor) {
    if (!actor.is(Roles.SECRETARIAT) && !actor.id().equals(participant)) {
      throw new NotAllowed("This is for %s itself or the secretariat.".formatted(participant));
    }
  }

  /**
   * Lets through who presides; before the meeting is opened, one who holds the office of Chair.
   *
   * @throws NotAllowed for another
   */
  void toPreside(MeetingFloor floor, Actor actor) {
    if (!mayPreside(floor, actor)) {
      throw new NotAllowed(
          "This is for who presides over %s, or the secretariat.".formatted(floor.id()));
    }
  }

  /**
   * Lets through the participant itself, and who presides.
   *
   * @throws NotAllowed for another
   */
  void toActForOrPreside(String participant, MeetingFloor floor, Actor actor) {
    if (!actor.id().equals(participant) && !mayPreside(floor, actor)) {
      throw new NotAllowed(
          "This is for %s itself, who presides over %s, or the secretariat."
              .formatted(participant, floor.id()));
    }
  }

  private boolean mayPreside(MeetingFloor floor, Actor actor) {
    return actor.is(Roles.SECRETARIAT)
        || floor
            .presiding()
            .map(actor.id()::equals)
            .orElseGet(() -> isChair(floor.id().session(), actor.id()));
  }

  private boolean isChair(String session, String participant) {
    return participants
        .findByIdOptional(new ParticipantId(session, participant))
        .flatMap(Participant::office)
        .filter(Office.CHAIR::equals)
        .isPresent();
  }
}
