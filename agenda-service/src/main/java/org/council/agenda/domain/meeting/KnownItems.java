package org.council.agenda.domain.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.agenda.domain.Text;
import org.council.platform.procedure.InvalidInput;

/**
 * The items that a body has had on its agendas in a session, as they stood at one moment: what
 * tells whether an item is new or continued.
 */
public final class KnownItems {

  private record Known(String code, Text title, String item, boolean opened, boolean carriedOver) {

    static Known of(AgendaItem item) {
      return new Known(
          item.code(),
          item.title(),
          item.item(),
          item.wasOpened(),
          item.status() == ItemStatus.CARRIED_OVER);
    }
  }

  private final List<Known> own;
  private final List<Known> ofOtherMeetings;

  private KnownItems(List<Known> own, List<Known> ofOtherMeetings) {
    this.own = own;
    this.ofOtherMeetings = ofOtherMeetings;
  }

  /**
   * The items as they stand now; later changes are not seen.
   *
   * @param own those of the meeting in question
   * @param ofOtherMeetings those of the body's other meetings in the session, the latest last
   */
  static KnownItems of(List<AgendaItem> own, List<AgendaItem> ofOtherMeetings) {
    return new KnownItems(
        own.stream().map(Known::of).toList(), ofOtherMeetings.stream().map(Known::of).toList());
  }

  /**
   * The id under which the item is known already, or a new one. It depends on nothing but the
   * session, the body, and the code or title.
   */
  String stableId(String session, String body, PlannedItem planned) {
    return Stream.concat(own.stream(), ofOtherMeetings.reversed().stream())
        .filter(known -> planned.isTheSameAs(known.code(), known.title()))
        .map(Known::item)
        .findFirst()
        .orElseGet(() -> newId(session, body, planned));
  }

  /**
   * Checks that no two items of a plan are one: unlike each other, both may be like one that is
   * known, the first by its code and the second by its title.
   *
   * @throws InvalidInput naming {@code items}
   */
  void mustTellApart(AgendaPlan plan, String session, String body) {
    var numbers = new HashMap<String, Integer>();
    for (PlannedItem planned : plan.items()) {
      Integer other = numbers.put(stableId(session, body, planned), planned.number());
      if (other != null) {
        throw new InvalidInput(
            "items",
            "numbers %d and %d have the code or title of one item that is known already"
                .formatted(other, planned.number()));
      }
    }
  }

  /** Whether the last other meeting that opened the item carried it over. */
  boolean wasCarriedOver(PlannedItem planned) {
    return lastOpened(
        ofOtherMeetings.stream().filter(known -> planned.isTheSameAs(known.code(), known.title())));
  }

  /** The same, for an item whose id is known. */
  boolean wasCarriedOver(String item) {
    return lastOpened(ofOtherMeetings.stream().filter(known -> known.item().equals(item)));
  }

  private static boolean lastOpened(Stream<Known> considered) {
    return considered
        .filter(Known::opened)
        .reduce((earlier, later) -> later)
        .filter(Known::carriedOver)
        .isPresent();
  }

  private static String newId(String session, String body, PlannedItem planned) {
    String name =
        planned.code() == null
            ? new TreeMap<>(planned.title().byLanguage()).toString()
            : planned.code();
    return UUID.nameUUIDFromBytes(String.join("\n", session, body, name).getBytes(UTF_8))
        .toString();
  }
}
