package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.ItemNumber;

/** Shows lists of speakers. What is shown is made within the transaction, from one state. */
@ApplicationScoped
public class WatchingTheFloor {

  private final Lists items;

  @Inject
  WatchingTheFloor(Lists items) {
    this.items = items;
  }

  /**
   * Shows the list of an item.
   *
   * @throws NotYetKnown when agenda has not told of the item
   */
  @Transactional
  public <V> V look(ItemNumber number, Function<ListedItem, V> show) {
    return show.apply(items.toShow(number));
  }
}
