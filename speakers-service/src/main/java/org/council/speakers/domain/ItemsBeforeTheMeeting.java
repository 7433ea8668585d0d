package org.council.speakers.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.speakers.domain.agenda.NumberedItem;
import org.council.speakers.domain.agenda.Place;

/**
 * Which items are before a meeting, and, between two items, which was the last: on that one a point
 * of order may be raised until the meeting opens another (spk-06).
 */
@Embeddable
public class ItemsBeforeTheMeeting {

  /** Those that were opened and not closed since; several where they are considered together. */
  @ElementCollection
  @CollectionTable(
      name = "item_before_meeting",
      joinColumns = {
        @JoinColumn(name = "session", referencedColumnName = "session"),
        @JoinColumn(name = "meeting", referencedColumnName = "meeting")
      })
  @OrderColumn(name = "ordinal")
  private List<NumberedItem> open = new ArrayList<>();

  /** Null while an item is open, and before the first is. */
  @Embedded
  @AttributeOverride(name = "number", column = @Column(name = "closed_last_number"))
  @AttributeOverride(name = "item", column = @Column(name = "closed_last"))
  private NumberedItem closedLast;

  protected ItemsBeforeTheMeeting() {}

  /** The meeting takes an item up, for the first time or again. */
  void opened(Place place) {
    open.removeIf(one -> one.is(place.item()));
    open.add(NumberedItem.of(place));
    closedLast = null;
  }

  /**
   * The meeting closes an item, or carries it over. One that was not before it, as one that was
   * carried over and is closed besides, changes nothing.
   *
   * @return that item, where the meeting goes on with another that is open
   */
  Optional<NumberedItem> closed(String item) {
    Optional<NumberedItem> closed = open.stream().filter(one -> one.is(item)).findFirst();
    closed.ifPresent(this::isLeft);
    return closed.filter(_ -> !open.isEmpty());
  }

  /** Another meeting takes an item up: it is before this one no more, nor was it the last there. */
  void takenFromIt(String item) {
    open.removeIf(one -> one.is(item));
    closedLast = closedLast().filter(last -> !last.is(item)).orElse(null);
  }

  /** One of those that are open, or the one that was closed last. */
  Optional<NumberedItem> underDiscussion(String item) {
    return Stream.concat(open.stream(), closedLast().stream())
        .filter(one -> one.is(item))
        .findFirst();
  }

  private void isLeft(NumberedItem closed) {
    open.remove(closed);
    closedLast = open.isEmpty() ? closed : null;
  }

  /** The item that was closed last, while no other is open; empty before the first is. */
  Optional<NumberedItem> closedLast() {
    return Optional.ofNullable(closedLast);
  }
}
