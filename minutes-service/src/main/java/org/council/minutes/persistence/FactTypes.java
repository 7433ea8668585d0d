package org.council.minutes.persistence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.council.minutes.domain.AgendaFact;
import org.council.minutes.domain.DocumentsFact;
import org.council.minutes.domain.MinutesEvent;
import org.council.minutes.domain.RecordFact;
import org.council.minutes.domain.SpeakersFact;
import org.council.platform.procedure.Announced;

/** Which event on the wire is which fact of the record. */
public final class FactTypes {

  private static final Map<String, Class<? extends AgendaFact>> AGENDA =
      Map.ofEntries(
          Map.entry("org.council.agenda.session.convened.v1", AgendaFact.SessionConvened.class),
          Map.entry("org.council.agenda.body.established.v1", AgendaFact.BodyEstablished.class),
          Map.entry(
              "org.council.agenda.delegation.registered.v1", AgendaFact.DelegationRegistered.class),
          Map.entry(
              "org.council.agenda.participant.registered.v1",
              AgendaFact.ParticipantRegistered.class),
          Map.entry("org.council.agenda.meeting.scheduled.v1", AgendaFact.MeetingScheduled.class),
          Map.entry("org.council.agenda.meeting.opened.v1", AgendaFact.MeetingOpened.class),
          Map.entry("org.council.agenda.meeting.adjourned.v1", AgendaFact.MeetingAdjourned.class),
          Map.entry("org.council.agenda.meeting.resumed.v1", AgendaFact.MeetingResumed.class),
          Map.entry("org.council.agenda.meeting.closed.v1", AgendaFact.MeetingClosed.class),
          Map.entry("org.council.agenda.chair.taken.v1", AgendaFact.ChairTaken.class),
          Map.entry("org.council.agenda.item.added.v1", AgendaFact.ItemAdded.class),
          Map.entry("org.council.agenda.item.opened.v1", AgendaFact.ItemOpened.class),
          Map.entry("org.council.agenda.decision.taken.v1", AgendaFact.DecisionTaken.class));

  private static final Map<String, Class<? extends DocumentsFact>> DOCUMENTS =
      Map.of(
          "org.council.documents.document.corrected.v1", DocumentsFact.DocumentCorrected.class,
          "org.council.documents.document.extended.v1", DocumentsFact.DocumentExtended.class,
          "org.council.documents.document.registered.v1", DocumentsFact.DocumentRegistered.class,
          "org.council.documents.document.revised.v1", DocumentsFact.DocumentRevised.class);

  private static final Map<String, Class<? extends SpeakersFact>> SPEAKERS =
      Map.of(
          "org.council.speakers.floor.given.v1", SpeakersFact.FloorGiven.class,
          "org.council.speakers.intervention.passed-over.v1",
              SpeakersFact.InterventionPassedOver.class);

  private static final Map<String, Class<? extends RecordFact>> ALL = all();

  private FactTypes() {}

  /** What is read of agenda-service, by event type. */
  public static Map<String, Class<? extends AgendaFact>> ofAgenda() {
    return AGENDA;
  }

  /** What is read of documents-service, by event type. */
  public static Map<String, Class<? extends DocumentsFact>> ofDocuments() {
    return DOCUMENTS;
  }

  /** What is read of speakers-service, by event type. */
  public static Map<String, Class<? extends SpeakersFact>> ofSpeakers() {
    return SPEAKERS;
  }

  static Optional<Class<? extends RecordFact>> of(String type) {
    return Optional.ofNullable(ALL.get(type));
  }

  private static Map<String, Class<? extends RecordFact>> all() {
    Map<String, Class<? extends RecordFact>> all = new HashMap<>(AGENDA);
    all.putAll(DOCUMENTS);
    all.putAll(SPEAKERS);
    all.putAll(
        Arrays.stream(MinutesEvent.class.getPermittedSubclasses())
            .collect(
                Collectors.toMap(FactTypes::ownType, event -> event.asSubclass(RecordFact.class))));
    return all;
  }

  private static String ownType(Class<?> event) {
    Announced announced = event.getAnnotation(Announced.class);
    return "org.council.minutes.%s.v%d".formatted(announced.value(), announced.version());
  }
}
