package org.council.speakers.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;

/** Looks at the requests on an item: who waits, and which request is meant. */
record WaitingList(ListId id, List<SpeakerRequest> requests) {

  /** A request by its id, whether it waits or not. */
  SpeakerRequest request(UUID request) {
    return requests.stream()
        .filter(known -> known.id().equals(request))
        .findFirst()
        .orElseThrow(() -> new NoSuch("request %s on item %s".formatted(request, id.item())));
  }

  Stream<SpeakerRequest> waiting() {
    return requests.stream().filter(SpeakerRequest::isWaiting);
  }

  /** What the order is computed from. */
  Stream<WaitingEntry> entries() {
    return waiting().map(SpeakerRequest::entry);
  }

  Stream<SpeakerRequest> ofDelegation(String delegation) {
    return waiting().filter(request -> request.is(delegation, null, null));
  }

  /** Whether a delegation waits for exactly this. */
  boolean holds(Speaker speaker, Asking asking) {
    return waiting().anyMatch(request -> request.isTheSame(speaker.delegation(), asking));
  }

  /**
   * The waiting request of a delegation that is meant.
   *
   * @param purpose tells several apart, or null
   * @param document tells several apart, or null
   * @throws InvalidInput when several fit
   */
  Optional<SpeakerRequest> theOne(Speaker speaker, Purpose purpose, String document) {
    List<SpeakerRequest> fitting =
        waiting().filter(request -> request.is(speaker.delegation(), purpose, document)).toList();
    if (fitting.size() > 1) {
      throw new InvalidInput(
          purpose == null ? "purpose" : "document",
          "%s waits %d times; name which is meant."
              .formatted(speaker.delegation(), fitting.size()));
    }
    return fitting.stream().findFirst();
  }

  /**
   * The requests of the speaker's delegation that a speech answers: the one called first, and,
   * where the speech names several documents, the other introductions of them.
   */
  List<SpeakerRequest> answeredBy(Speaker speaker, Speech speech, SpeakingOrder order) {
    List<WaitingEntry> answerable =
        ofDelegation(speaker.delegation())
            .filter(request -> speech.answers(request.asking()))
            .map(SpeakerRequest::entry)
            .toList();
    return order.sorted(answerable).stream()
        .limit(speech.introducesByName() ? answerable.size() : 1)
        .map(entry -> request(entry.request()))
        .toList();
  }
}
