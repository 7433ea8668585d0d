package org.council.speakers.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.time.StatedInstant;
import org.council.speakers.application.ListedItem;
import org.council.speakers.application.LookingBack;
import org.council.speakers.domain.agenda.ItemNumber;

/** What a client looks back to: an instant in the room, or an event of this service. */
sealed interface AsOf {

  /** Shows the list of an item as it stood then. */
  <V> V look(LookingBack back, ItemNumber item, Function<ListedItem, V> show);

  /** An instant in the room. */
  record Moment(Instant instant) implements AsOf {
    @Override
    public <V> V look(LookingBack back, ItemNumber item, Function<ListedItem, V> show) {
      return back.at(item, instant, show);
    }
  }

  /** What an event left. */
  record Event(UUID id) implements AsOf {
    @Override
    public <V> V look(LookingBack back, ItemNumber item, Function<ListedItem, V> show) {
      return back.after(item, id, show);
    }
  }

  /**
   * Reads it.
   *
   * @param text an instant with its offset, or the id of an event, as {@code Event-Id} says it or
   *     without the service
   * @throws InvalidInput when it is neither, or an instant of a year that nobody writes
   */
  static AsOf of(String text) {
    String event = text.strip().replaceFirst("^speakers-service/", "");
    try {
      return event.length() == 36
          ? new Event(UUID.fromString(event))
          : new Moment(StatedInstant.of("asOf", OffsetDateTime.parse(event.replace(' ', '+'))));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new InvalidInput(
          "asOf",
          "%s is no instant with its offset, and no event of this service.".formatted(text));
    }
  }
}
