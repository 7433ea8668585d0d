package org.council.agenda.domain.meeting;

import java.util.List;
import org.council.platform.procedure.InvalidInput;

/**
 * The whole agenda of one meeting as it is to be issued.
 *
 * @param items its items, no number twice, and no item
 */
public record AgendaPlan(List<PlannedItem> items) {

  /**
   * Checks that each item is another one.
   *
   * @throws InvalidInput naming {@code items}, when a number or an item comes twice
   */
  public AgendaPlan {
    items = List.copyOf(items);
    for (int place = 0; place < items.size(); place++) {
      mustBeAnother(items.get(place), items.subList(0, place));
    }
  }

  private static void mustBeAnother(PlannedItem item, List<PlannedItem> before) {
    for (PlannedItem other : before) {
      if (other.number() == item.number()) {
        throw new InvalidInput("items", "number %d comes twice".formatted(item.number()));
      }
      if (other.isTheSameAs(item.code(), item.title())) {
        throw new InvalidInput(
            "items",
            "numbers %d and %d have the same code or title: they would be one item"
                .formatted(other.number(), item.number()));
      }
    }
  }

  List<Integer> numbers() {
    return items.stream().map(PlannedItem::number).toList();
  }

  boolean hasNumber(int number) {
    return items.stream().anyMatch(item -> item.number() == number);
  }

  boolean keeps(AgendaItem opened) {
    return items.stream().anyMatch(opened::isTheSameAs);
  }
}
