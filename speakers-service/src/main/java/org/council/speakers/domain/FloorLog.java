package org.council.speakers.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;

/** Looks at the interventions on an item: who speaks, who has spoken, and for how long. */
record FloorLog(ListId id, List<Intervention> interventions) {

  /** An intervention by its id. */
  Intervention intervention(UUID intervention) {
    return interventions.stream()
        .filter(known -> known.id().equals(intervention))
        .findFirst()
        .orElseThrow(
            () -> new NoSuch("intervention %s on item %s".formatted(intervention, id.item())));
  }

  Stream<Intervention> running() {
    return interventions.stream().filter(Intervention::isRunning);
  }

  /** Those made in a meeting. */
  Stream<Intervention> in(String meeting) {
    return interventions.stream().filter(made -> made.meeting().equals(meeting));
  }

  /** The one intervention of an observer State on the item, if it has spoken. */
  Optional<Intervention> ofObserver(Speaker speaker) {
    return speaker.isObserver()
        ? interventions.stream().filter(made -> made.isOfObserver(speaker.delegation())).findFirst()
        : Optional.empty();
  }

  /** How long was spoken: a point of order within an intervention is counted with it. */
  int spokenSeconds() {
    return interventions.stream()
        .filter(made -> interventions.stream().noneMatch(other -> other.spans(made)))
        .mapToInt(Intervention::seconds)
        .sum();
  }
}
