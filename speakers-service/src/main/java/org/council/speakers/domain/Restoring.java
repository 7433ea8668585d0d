package org.council.speakers.domain;

import java.time.Instant;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.FloorEvent.InterventionPassedOver;
import org.council.speakers.domain.event.RequestEvent.RequestRestored;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;

/**
 * What waits again, where it stood, when a turn turns out to be none: who was called was absent, or
 * the item was closed before. It changes the list and the floor, and keeps nothing itself.
 */
final class Restoring {

  private final Debate debate;
  private final ListOfSpeakers list;

  Restoring(Debate debate) {
    this.debate = debate;
    this.list = debate.list();
  }

  /** The item was closed before it began: who was called, and what lapsed with it, waits again. */
  void takeBack(Intervention none, Instant at) {
    debate.floor().settling().cameToNothing(none);
    Place place = list.placeOf(none);
    list.happened(at, new InterventionPassedOver(place, none));
    whatWasAnsweredWith(none, at);
    whatLapsedWith(none, at);
    debate.motions().lapseOnThoseThatEnded(place, at);
  }

  /** What was answered with that turn, unless its delegation waits for the same again. */
  private void whatWasAnsweredWith(Intervention none, Instant at) {
    list.waiting()
        .answeredBy(none.id())
        .toList()
        .forEach(request -> restoreOrConclude(request, none, at));
  }

  private void restoreOrConclude(SpeakerRequest answered, Intervention none, Instant at) {
    if (!list.waiting().holds(answered)) {
      restore(answered, none, at);
    } else if (answered.status() == RequestStatus.SPEAKING) {
      answered.become(RequestStatus.Act.CONCLUDE);
    }
  }

  /** What lapsed with that turn, unless others have its place meanwhile. */
  void whatLapsedWith(Intervention none, Instant at) {
    list.waiting()
        .lapsedBy(none.id())
        .filter(this::hasItsPlaceStill)
        .toList()
        .forEach(request -> restore(request, none, at));
  }

  /** So many speak on a motion. */
  private boolean hasItsPlaceStill(SpeakerRequest lapsed) {
    Asking asking = lapsed.asking();
    int others = list.waiting().othersOn(asking, lapsed.delegation());
    return !asking.purpose().isOnAMotion()
        || list.log().motions().leaveASpeech(asking, others, list.ruleBook());
  }

  private void restore(SpeakerRequest request, Intervention none, Instant at) {
    request.restore();
    list.happened(at, new RequestRestored(list.placeOf(none), request));
  }
}
