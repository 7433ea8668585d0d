package org.council.agenda.domain.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.council.platform.procedure.InvalidInput;

/**
 * The whole agenda of one meeting as it is to be issued.
 *
 * @param items its items, no number twice
 */
public record AgendaPlan(List<PlannedItem> items) {

  /**
   * Checks the numbers.
   *
   * @throws InvalidInput naming {@code items}, when a number comes twice
   */
  public AgendaPlan {
    items = List.copyOf(items);
    Set<Integer> seen = new HashSet<>();
    for (PlannedItem item : items) {
      if (!seen.add(item.number())) {
        throw new InvalidInput("items", "number %d comes twice".formatted(item.number()));
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
