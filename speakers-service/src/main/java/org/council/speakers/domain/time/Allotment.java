package org.council.speakers.domain.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The time that the agenda of a meeting allots to an item: for all that is spoken on it, also in
 * the meetings before.
 *
 * @param seconds null where that agenda allots none: what was allotted before goes on
 */
@Embeddable
public record Allotment(
    @Column(name = "meeting", nullable = false) String meeting,
    @Column(name = "seconds") Integer seconds) {

  boolean isOf(String someMeeting) {
    return meeting.equals(someMeeting);
  }
}
