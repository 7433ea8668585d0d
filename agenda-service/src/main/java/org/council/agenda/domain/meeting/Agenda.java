package org.council.agenda.domain.meeting;

import static org.council.agenda.domain.AgendaRule.OPENED_ITEMS_STAY;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.InvalidInput;

/** The agenda of one meeting with its items, as it was issued and revised last. */
@Embeddable
public class Agenda {

  /** How many issues there were. */
  private int agendasIssued;

  /** The number of the item opened last; null before the first. */
  private Integer itemOpenedLast;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
  @OrderBy("number")
  private List<AgendaItem> items = new ArrayList<>();

  protected Agenda() {}

  /** Refuses a plan that takes away or moves what was opened. */
  void mustStayIn(AgendaPlan plan) {
    items.stream()
        .filter(AgendaItem::wasOpened)
        .forEach(item ->
            OPENED_ITEMS_STAY.unless(plan.keeps(item), "item %d was opened", item.number()));
  }

  /**
   * Makes the plan the agenda.
   *
   * @param of the meeting whose agenda it is
   * @param ofOtherMeetings the items of the body's other meetings in the session, the latest last
   * @return the items that are new or changed, in the order of the plan
   * @throws InvalidInput naming {@code items}, when two of the plan are one that is known
   */
  List<AgendaItem> issue(AgendaPlan plan, Meeting of, List<AgendaItem> ofOtherMeetings) {
    var known = KnownItems.of(items, ofOtherMeetings);
    known.mustTellApart(plan, of.session(), of.body());
    items.removeIf(item -> !plan.hasNumber(item.number()));
    var changed = new ArrayList<AgendaItem>();
    for (PlannedItem planned : plan.items()) {
      var item = item(planned.number()).orElseGet(() -> added(of, planned.number()));
      if (item.plan(planned, known)) {
        changed.add(item);
      }
    }
    items.sort(Comparator.comparingInt(AgendaItem::number));
    agendasIssued++;
    return changed;
  }

  void open(AgendaItem item, int sitting, List<AgendaItem> ofOtherMeetings, Instant at) {
    item.open(sitting, KnownItems.of(items, ofOtherMeetings), at);
    itemOpenedLast = item.number();
  }

  /** The revision that stands: 0 for the first issue. */
  int revision() {
    return agendasIssued - 1;
  }

  Optional<AgendaItem> item(int number) {
    return items.stream().filter(item -> item.number() == number).findFirst();
  }

  /** The item that the meeting stands at: the one opened last; null before the first. */
  String itemStoodAt() {
    return itemOpenedLast().map(AgendaItem::item).orElse(null);
  }

  /** The number of that item, or null. */
  Integer numberStoodAt() {
    return itemOpenedLast().map(AgendaItem::number).orElse(null);
  }

  private Optional<AgendaItem> itemOpenedLast() {
    return Optional.ofNullable(itemOpenedLast).flatMap(this::item);
  }

  /** The items that were opened and not closed since. */
  List<AgendaItem> itemsBeforeTheMeeting() {
    return items.stream().filter(AgendaItem::isBeforeTheMeeting).toList();
  }

  /** The items in the order of their numbers. */
  List<AgendaItem> items() {
    return List.copyOf(items);
  }

  private AgendaItem added(Meeting of, int number) {
    var item = new AgendaItem(of, number);
    items.add(item);
    return item;
  }
}
