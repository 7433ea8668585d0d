package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.persistence.ItemsOnAgendas;
import org.council.speakers.persistence.ListHistory;
import org.council.speakers.persistence.PastLists;

/** Shows lists of speakers as they stood, from what was kept with each act. */
@ApplicationScoped
public class LookingBack {

  private final ItemsOnAgendas items;
  private final ListHistory history;

  @Inject
  LookingBack(ItemsOnAgendas items, ListHistory history) {
    this.items = items;
    this.history = history;
  }

  /**
   * Shows the list of an item as it stood at an instant in the room.
   *
   * @throws NotYetKnown when agenda has not told of the item
   * @throws NoSuch when nothing had happened on the item in the room at that instant
   */
  @Transactional
  public <V> V at(ItemNumber number, Instant instant, Function<ListedItem, V> show) {
    Place place = items.addressed(number);
    return history
        .at(place.list(), instant)
        .map(list -> show.apply(new ListedItem(place, list)))
        .orElseThrow(() -> new NoSuch("list of %s at %s".formatted(place, instant)));
  }

  /**
   * Shows the list of an item as an event left it.
   *
   * @param event the id of one that this service said about the list
   * @throws NotYetKnown when agenda has not told of the item
   * @throws NoSuch when there is no such event
   */
  @Transactional
  public <V> V after(ItemNumber number, UUID event, Function<ListedItem, V> show) {
    Place place = items.addressed(number);
    return history
        .after(place.list(), event)
        .map(list -> show.apply(new ListedItem(place, list)))
        .orElseThrow(() -> new NoSuch("event %s about %s".formatted(event, place)));
  }

  /**
   * The list of an item after each act, the first act first; each is put together when it is asked
   * for, so that it may be shown at any pace after the transaction.
   *
   * @param from the version to begin with
   * @param atMost how many
   * @throws NotYetKnown when agenda has not told of the item
   */
  @Transactional
  public Replayed replay(ItemNumber number, long from, int atMost) {
    Place place = items.addressed(number);
    PastLists kept = history.of(place.list(), from, atMost);
    Stream<ListedItem> lists =
        StreamSupport.stream(kept.lists().spliterator(), false)
            .map(list -> new ListedItem(place, list));
    return new Replayed(lists, kept.next());
  }
}
