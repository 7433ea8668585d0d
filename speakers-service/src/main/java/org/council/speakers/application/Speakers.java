package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.roster.Delegation;
import org.council.speakers.domain.roster.DelegationId;
import org.council.speakers.domain.roster.Office;
import org.council.speakers.domain.roster.Participant;
import org.council.speakers.domain.roster.ParticipantId;
import org.council.speakers.persistence.Delegations;
import org.council.speakers.persistence.Participants;

/** Finds in the roster as what somebody speaks now. */
@ApplicationScoped
class Speakers {

  private final Participants participants;
  private final Delegations delegations;

  @Inject
  Speakers(Participants participants, Delegations delegations) {
    this.participants = participants;
    this.delegations = delegations;
  }

  /**
   * One who asks for the floor.
   *
   * @throws NotYetKnown when agenda has not told of the participant or its delegation
   */
  Speaker asking(String session, String id) {
    return speaker(participant(session, id));
  }

  /**
   * One who is put on the list: until that is done nobody changes how it attends.
   *
   * @throws NotYetKnown when agenda has not told of the participant or its delegation
   */
  Speaker beingListed(String session, String id) {
    ParticipantId asking = new ParticipantId(session, id);
    return speaker(known(participants.actingAsItStands(asking), asking));
  }

  /**
   * One who is given the floor: who presides speaks from the chair.
   *
   * @throws NotYetKnown when agenda has not told of the participant or its delegation
   */
  Speaker taking(MeetingFloor floor, String id) {
    return floor.presiding().filter(id::equals).isPresent()
        ? fromTheChair(participant(floor.id().session(), id))
        : asking(floor.id().session(), id);
  }

  private Speaker speaker(Participant participant) {
    ParticipantId id = participant.id();
    return participant
        .delegation()
        .map(code ->
            Speaker.of(
                id.participant(),
                code,
                delegation(id.session(), code).category(),
                participant.attendance()))
        .orElseGet(() -> inOffice(participant))
        .at(participant.seat());
  }

  private static Speaker fromTheChair(Participant participant) {
    return Speaker.inOffice(
            participant.id().participant(), Capacity.CHAIR, participant.attendance())
        .at(participant.seat());
  }

  private static Speaker inOffice(Participant participant) {
    Capacity capacity = participant.office().map(Office::capacity).orElse(Capacity.GUEST);
    return Speaker.inOffice(participant.id().participant(), capacity, participant.attendance());
  }

  private Participant participant(String session, String id) {
    ParticipantId acting = new ParticipantId(session, id);
    return known(participants.acting(acting), acting);
  }

  private static Participant known(Optional<Participant> participant, ParticipantId id) {
    return participant.orElseThrow(
        () -> new NotYetKnown("Participant %s of %s".formatted(id.participant(), id.session())));
  }

  private Delegation delegation(String session, String code) {
    return delegations
        .findByIdOptional(new DelegationId(session, code))
        .orElseThrow(() -> new NotYetKnown("Delegation %s of %s".formatted(code, session)));
  }
}
