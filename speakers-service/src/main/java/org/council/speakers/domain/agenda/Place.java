package org.council.speakers.domain.agenda;

/**
 * An item as it stands in a meeting.
 *
 * @param meeting by body and number, {@code PL-1}
 * @param number of the item in that meeting
 * @param item its stable id, the same in every meeting that takes it up
 */
public record Place(String session, String meeting, int number, String item) {

  /** The list of speakers of the item. */
  public ListId list() {
    return new ListId(session, item);
  }

  @Override
  public String toString() {
    return "item %d of %s in %s".formatted(number, meeting, session);
  }
}
