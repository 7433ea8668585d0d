package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.StatedInstant;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.MicrophoneSignal;
import org.council.speakers.domain.SignalId;
import org.council.speakers.domain.agenda.ListId;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;
import org.council.speakers.persistence.MicrophoneSignals;

/** Hears what the system of the room tells; it gives nobody the floor and takes it from nobody. */
@ApplicationScoped
public class HearingTheRoom {

  private final TimeInTheRoom time;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final MicrophoneSignals signals;
  private final Caller caller;
  private final Preconditions preconditions;

  @Inject
  HearingTheRoom(
      TimeInTheRoom time,
      ListsOfSpeakers lists,
      MeetingFloors floors,
      MicrophoneSignals signals,
      Caller caller,
      Preconditions preconditions) {
    this.time = time;
    this.lists = lists;
    this.floors = floors;
    this.signals = signals;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /**
   * A microphone went on or off, an integrator tells or the secretariat. Told again under the same
   * id, it has no effect.
   *
   * @return what is kept of it
   * @throws NotYetKnown when agenda has not told of the meeting
   * @throws AlreadyStands when something else was told under that id
   */
  @Transactional
  public MicrophoneSignal switched(MeetingId meeting, Switched told) {
    Actor actor = caller.actorWith(Roles.INTEGRATOR, Roles.SECRETARIAT);
    preconditions.expectNoVersion();
    MeetingFloor floor = floors.knownForChange(meeting);
    SignalId id = new SignalId(meeting.session(), told.id());
    Optional<MicrophoneSignal> known = signals.findByIdOptional(id);
    known.ifPresent(
        before -> before.mustSay(meeting, told.microphone(), told.on(), stated(told.at())));
    return known.orElseGet(() -> {
      Instant noticed = time.noticed(meeting.session(), told.at(), actor);
      return heard(floor, new MicrophoneSignal(id, meeting, told.microphone(), told.on(), noticed));
    });
  }

  private static Instant stated(OffsetDateTime at) {
    return at == null ? null : StatedInstant.of("at", at);
  }

  private MicrophoneSignal heard(MeetingFloor floor, MicrophoneSignal signal) {
    floor.microphones().hear(signal);
    lists.concernedBy(signal).forEach(id -> tell(id, signal));
    signals.persist(signal);
    return signal;
  }

  private void tell(ListId id, MicrophoneSignal signal) {
    ListOfSpeakers list = lists.knownForChange(id);
    list.told().microphoneSwitched(signal);
    lists.save(list);
  }
}
