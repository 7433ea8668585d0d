package org.council.speakers.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.council.platform.rest.LastShown;
import org.council.platform.rest.LastShown.Shown;
import org.council.platform.rest.LastShown.ToShow;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.agenda.ItemNumber;

/** The lists that clients asked for last, as they were shown. */
@ApplicationScoped
class ListsShown {

  private final WatchingTheFloor watching;
  private final LastShown<ItemNumber, Stand> last;

  @Inject
  ListsShown(WatchingTheFloor watching, ObjectMapper json) {
    this.watching = watching;
    this.last = new LastShown<>(json);
  }

  /** The list of an item that has come so far, or further meanwhile. */
  Shown<Stand> show(ItemNumber item, Stand stand) {
    return last.show(item, stand, () -> look(item));
  }

  private ToShow<Stand> look(ItemNumber item) {
    ListOfSpeakersView list = watching.look(item, ListOfSpeakersView::of);
    return new ToShow<>(list.stand(), list);
  }
}
