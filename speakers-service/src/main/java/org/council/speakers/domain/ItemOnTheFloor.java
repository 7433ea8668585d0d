package org.council.speakers.domain;

import java.util.Optional;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.rules.ListStatus;

/**
 * Whether an item is on the floor of a meeting for what is asked for (spk-06): while it is open,
 * and for a point of order as long as it is the matter under discussion. That is while somebody
 * speaks on it, and, where the meeting closed it last, until another is opened; and no more once
 * the meeting rose.
 *
 * @param floor of the meeting; empty where nothing is known of it, and for what is no point of
 *     order
 */
record ItemOnTheFloor(ListStatus status, FloorLog log, Optional<MeetingFloor> floor, Place place) {

  /**
   * Refuses what is asked for on an item that is not on the floor for it.
   *
   * @throws NotYetKnown when the item is not known as opened in the meeting
   * @throws Refusal when it was closed, or another meeting has taken it up since
   */
  void mustBeFor(Asking asking) {
    if (!isFor(asking)) {
      mustBeTakenUp();
    }
  }

  /**
   * Refuses what is done on an item that is not before the meeting; closed in one, it may yet be
   * taken up by another.
   *
   * @throws NotYetKnown when the item is not known as opened in the meeting
   * @throws Refusal when it was closed, or another meeting has taken it up since
   */
  void mustBeTakenUp() {
    log.takenUp().mustBeIn(place);
    status.mustBeLive(place);
  }

  /** Whether it is on the floor for that. */
  boolean isFor(Asking asking) {
    return isHere() && status.isLive()
        || asking.purpose() == Purpose.POINT_OF_ORDER && isUnderDiscussion(asking);
  }

  /**
   * In a speech a point of order is raised on an item that was closed where somebody speaks on it,
   * or did when it was asked for, as long as the meeting that heard it has the item and did not
   * rise.
   */
  private boolean isUnderDiscussion(Asking asking) {
    return isHere()
        && floor.filter(MeetingFloor::hasRisen).isEmpty()
        && (log.hasASpeechNowOrAt(place.meeting(), asking.at()) || isBetweenItems());
  }

  private boolean isBetweenItems() {
    return floor.filter(meeting -> meeting.isBetweenItemsAfter(place)).isPresent();
  }

  private boolean isHere() {
    return !log.takenUp().isElsewhereThanIn(place.meeting());
  }
}
