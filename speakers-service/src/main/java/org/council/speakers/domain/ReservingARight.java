package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.RequestEvent.RightReserved;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;

/**
 * What a delegation does that keeps its right to speak later on an item: it does not introduce its
 * document orally. It changes the list, and keeps nothing itself.
 */
public final class ReservingARight {

  private final ListOfSpeakers list;

  ReservingARight(ListOfSpeakers list) {
    this.list = list;
  }

  /**
   * Takes note that a document is not introduced orally, and keeps the delegation's right to speak.
   * Told again, nothing changes.
   *
   * @param wish its document may be null where one introduction waits
   * @throws Refusal when the delegation has no right left to keep
   * @throws InvalidInput when it is told for an instant before the introduction was asked for
   */
  public void reserve(Place place, Speaker speaker, Asking wish) {
    if (!isDone(speaker, wish)) {
      reserveNow(place, speaker, wish);
    }
  }

  /** Whether that was told already, and the delegation does not wait to introduce it after all. */
  public boolean isDone(Speaker speaker, Asking wish) {
    return introductionOf(speaker, wish).isEmpty()
        && list.notices().holdARight(speaker, wish.document());
  }

  private Optional<SpeakerRequest> introductionOf(Speaker speaker, Asking wish) {
    return list.waiting().theOne(speaker, wish.as(Purpose.INTRODUCE));
  }

  private void reserveNow(Place place, Speaker speaker, Asking wish) {
    list.admission().toReserve(place, speaker, wish);
    Optional<SpeakerRequest> introduction = introductionOf(speaker, wish);
    introduction.ifPresent(request -> giveUp(request, wish.at()));
    Asking kept = wish.about(introduction.map(SpeakerRequest::document).orElse(wish.document()));
    list.notices().reserve(speaker, kept);
    UUID waited = introduction.map(SpeakerRequest::id).orElse(null);
    list.happened(wish.at(), new RightReserved(place, speaker, kept.document(), waited));
  }

  private static void giveUp(SpeakerRequest introduction, Instant at) {
    introduction.mustHaveBeenAskedForBy(at);
    introduction.become(RequestStatus.Act.RESERVE_RIGHT);
  }
}
