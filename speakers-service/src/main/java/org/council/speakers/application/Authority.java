package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
   * Lets through whoever is of the delegation: what a State asked for, any of its delegates takes
   * back.
   *
   * @param participant the one who asked
   * @throws NotAllowed for another
   */
  void toActForTheDelegationOf(String participant, String session, Actor actor) {
    if (!actor.is(Roles.SECRETARIAT) && !isOfTheDelegationOf(participant, session, actor)) {
      throw new NotAllowed(
          "This is for the delegation of %s or the secretariat.".formatted(participant));
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
   * Lets through whoever is of the delegation, and who presides.
   *
   * @param participant the one who spoke
   * @throws NotAllowed for another
   */
  void toActForTheDelegationOfOrPreside(String participant, MeetingFloor floor, Actor actor) {
    if (!mayPreside(floor, actor)
        && !isOfTheDelegationOf(participant, floor.id().session(), actor)) {
      throw new NotAllowed(
          "This is for the delegation of %s, who presides over %s, or the secretariat."
              .formatted(participant, floor.id()));
    }
  }

  private boolean isOfTheDelegationOf(String participant, String session, Actor actor) {
    Optional<String> own = known(session, actor.id()).flatMap(Participant::delegation);
    return actor.id().equals(participant)
        || own.isPresent()
            && own.equals(known(session, participant).flatMap(Participant::delegation));
  }

  private boolean mayPreside(MeetingFloor floor, Actor actor) {
    return actor.is(Roles.SECRETARIAT)
        || floor
            .presiding()
            .map(actor.id()::equals)
            .orElseGet(() -> isChair(floor.id().session(), actor.id()));
  }

  private boolean isChair(String session, String participant) {
    return known(session, participant)
        .flatMap(Participant::office)
        .filter(Office.CHAIR::equals)
        .isPresent();
  }

  private Optional<Participant> known(String session, String participant) {
    return participants.findByIdOptional(new ParticipantId(session, participant));
  }
}
