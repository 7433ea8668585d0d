package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.agenda;
import static org.council.agenda.domain.Council.facts;
import static org.council.agenda.domain.Council.item;
import static org.council.agenda.domain.meeting.MeetingStatus.SCHEDULED;

import java.util.List;
import org.council.agenda.domain.ItemEvent.ItemAdded;
import org.council.agenda.domain.MeetingEvent.AgendaIssued;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.junit.jupiter.api.Test;

/** The agenda of a meeting, issued and revised. */
class AgendaOfAMeetingTest extends InSession {

  @Test
  void is_announced_with_all_numbers_and_then_item_by_item() {
    var meeting = council.plenary(1);
    meeting.takeRecorded();

    meeting.issueAgenda(agenda(2), List.of(), MORNING);

    assertThat(facts(meeting))
        .satisfiesExactly(
            fact -> assertThat(fact).isEqualTo(issued(0, 1, 2)),
            fact -> assertThat(fact).isEqualTo(added(meeting, 1)),
            fact -> assertThat(fact).isEqualTo(added(meeting, 2)));
  }

  @Test
  void revised_announces_only_what_is_new_or_changed() {
    var meeting = council.plenary(SCHEDULED);

    meeting.issueAgenda(
        new AgendaPlan(List.of(item(1), item(2, null, "Another item"), item(3))), List.of(), BREAK);

    assertThat(facts(meeting))
        .containsExactly(issued(1, 1, 2, 3), added(meeting, 2), added(meeting, 3));
  }

  @Test
  void may_swap_items_which_keep_their_ids() {
    var meeting = council.plenary(SCHEDULED);
    var first = meeting.item(1).item();

    meeting.issueAgenda(
        new AgendaPlan(List.of(item(1, null, "Item 2"), item(2, null, "Item 1"))),
        List.of(),
        BREAK);

    assertThat(meeting.item(2).item()).isEqualTo(first);
    assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly(1, 2);
  }

  @Test
  void gives_no_number_twice() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new AgendaPlan(List.of(item(1), item(1))))
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("items"));
  }

  @Test
  void gives_no_item_twice() {
    assertOneItem(item(1, "PL 1", "Budget"), item(2, "PL 1", "Finances"));
    assertOneItem(item(1, null, "Budget"), item(2, null, "Budget"));
    assertOneItem(item(1, "PL 1", "Budget"), item(2, null, "Budget"));
  }

  private void assertOneItem(PlannedItem... planned) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new AgendaPlan(List.of(planned)))
        .withMessageContaining("numbers 1 and 2")
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("items"));
  }

  @Test
  void revised_makes_no_two_items_of_one_that_is_known() {
    var meeting = council.plenary(1);
    meeting.issueAgenda(new AgendaPlan(List.of(item(1, null, "Statements"))), List.of(), MORNING);
    var revision =
        new AgendaPlan(List.of(item(1, "PL 1", "Statements"), item(2, "PL 2", "Statements")));

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> meeting.issueAgenda(revision, List.of(), BREAK))
        .withMessageContaining("numbers 1 and 2")
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("items"));
    assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly(1);
  }

  @Test
  void knows_no_item_that_it_does_not_list() {
    var meeting = council.openedPlenary(1);

    assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> open(meeting, 2));
  }

  private AgendaIssued issued(int revision, Integer... numbers) {
    return new AgendaIssued("C23", "PL-1", revision, List.of(numbers));
  }

  private ItemAdded added(Meeting meeting, int number) {
    var item = meeting.item(number);
    return new ItemAdded(
        "C23",
        "PL-1",
        "PL",
        number,
        item.item(),
        null,
        item.title().byLanguage(),
        List.of(),
        null,
        false);
  }
}
