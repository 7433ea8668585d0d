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
   * Lets through whoever is of the delegation now: what a State asked for, any of its delegates
   * takes back, and who has left it does not.
   *
   * @param delegation the one that asked
   * @throws NotAllowed for another
   */
  void toActForTheDelegation(String delegation, String session, Actor actor) {
    if (!actor.is(Roles.SECRETARIAT) && !isOf(delegation, session, actor)) {
      throw new NotAllowed(
          "This is for the delegation %s or the secretariat.".formatted(delegation));
    }
  }

  /**
   * Lets through who presides; while nobody does yet, who may call the meeting to order by an
   * office.
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
   * Lets through whoever is of the delegation now, and who presides.
   *
   * @param delegation the one that spoke, or null
   * @throws NotAllowed for another
   */
  void toActForTheDelegationOrPreside(String delegation, MeetingFloor floor, Actor actor) {
    if (!mayPreside(floor, actor) && !isOf(delegation, floor.id().session(), actor)) {
      throw new NotAllowed(
          "This is for the delegation %s, who presides over %s, or the secretariat."
              .formatted(delegation, floor.id()));
    }
  }

  private boolean isOf(String delegation, String session, Actor actor) {
    return known(session, actor.id())
        .flatMap(Participant::delegation)
        .filter(own -> own.equals(delegation))
        .isPresent();
  }

  private boolean mayPreside(MeetingFloor floor, Actor actor) {
    return actor.is(Roles.SECRETARIAT)
        || floor
            .presiding()
            .map(actor.id()::equals)
            .orElseGet(() -> callsToOrder(floor.id().session(), actor.id()));
  }

  /**
   * Of several in that office any: who was listed first is not kept here, and agenda lets each of
   * them take the chair by itself.
   */
  private boolean callsToOrder(String session, String participant) {
    Optional<Office> office = known(session, participant).flatMap(Participant::office);
    return office.isPresent()
        && office.equals(Office.callingToOrder(participants.officesHeldAt(session)));
  }

  private Optional<Participant> known(String session, String participant) {
    return participants.findByIdOptional(new ParticipantId(session, participant));
  }
}
