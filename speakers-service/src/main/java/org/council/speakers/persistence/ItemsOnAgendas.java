package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.ItemOnAgenda;
import org.council.speakers.domain.Place;

/** The items by their numbers in meetings. */
@ApplicationScoped
public class ItemsOnAgendas implements PanacheRepositoryBase<ItemOnAgenda, ItemNumber> {

  /**
   * The item that a client addresses.
   *
   * @throws NotYetKnown when agenda has not told of it
   */
  public Place addressed(ItemNumber number) {
    return findByIdOptional(number)
        .map(ItemOnAgenda::place)
        .orElseThrow(() -> new NotYetKnown(number.toString()));
  }
}
