package org.council.speakers.domain.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An item as a meeting has it.
 *
 * @param number that of the item in the meeting
 * @param item its stable id
 */
@Embeddable
public record NumberedItem(
    @Column(name = "number", nullable = false) int number,
    @Column(name = "item", nullable = false) String item) {

  public static NumberedItem of(Place place) {
    return new NumberedItem(place.number(), place.item());
  }

  public Place in(MeetingId meeting) {
    return new Place(meeting.session(), meeting.meeting(), number, item);
  }

  public boolean is(String someItem) {
    return item.equals(someItem);
  }
}
