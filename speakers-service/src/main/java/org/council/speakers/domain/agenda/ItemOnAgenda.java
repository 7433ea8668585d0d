package org.council.speakers.domain.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which item stands under a number in a meeting. */
@Entity
@Table(name = "item_on_agenda")
public class ItemOnAgenda {

  @EmbeddedId private ItemNumber id;

  @Column(name = "item", nullable = false)
  private String item;

  protected ItemOnAgenda() {}

  public ItemOnAgenda(Place place) {
    this.id = ItemNumber.of(place);
    this.item = place.item();
  }

  /** A revision of the agenda puts another item here. */
  public void is(String nowItem) {
    item = nowItem;
  }

  public Place place() {
    return new Place(id.session(), id.meeting(), id.number(), item);
  }
}
