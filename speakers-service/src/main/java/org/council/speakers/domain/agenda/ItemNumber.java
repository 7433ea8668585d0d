package org.council.speakers.domain.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How clients address an item.
 *
 * @param meeting by body and number, {@code PL-1}
 * @param number of the item in that meeting
 */
@Embeddable
public record ItemNumber(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "meeting", nullable = false) String meeting,
    @Column(name = "number", nullable = false) int number) {

  /** Where an item stands. */
  public static ItemNumber of(Place place) {
    return new ItemNumber(place.session(), place.meeting(), place.number());
  }

  /** The meeting it belongs to. */
  public MeetingId meetingId() {
    return new MeetingId(session, meeting);
  }

  @Override
  public String toString() {
    return "Item %d of %s in %s".formatted(number, meeting, session);
  }
}
