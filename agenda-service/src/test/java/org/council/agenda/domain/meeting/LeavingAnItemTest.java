package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.NOON;
import static org.council.agenda.domain.Council.document;
import static org.council.agenda.domain.Council.facts;
import static org.council.agenda.domain.Council.outcome;
import static org.council.agenda.domain.Council.part;

import java.util.Arrays;
import java.util.List;
import org.council.agenda.domain.Council;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.ItemEvent.ItemClosed;
import org.council.agenda.domain.MeetingEvent.MeetingClosed;
import org.junit.jupiter.api.Test;

/** How an item is left when it is closed, or its meeting. */
class LeavingAnItemTest extends InSession {

  private final Meeting meeting = council.openedPlenary(3);

  @Test
  void closed_when_nothing_was_decided() {
    assertThat(closedAfter()).isEqualTo(ItemStatus.CLOSED);
  }

  @Test
  void as_the_decision_says() {
    assertThat(closedAfter(outcome(OutcomeKind.REFERRED, "ADM"))).isEqualTo(ItemStatus.REFERRED);
  }

  @Test
  void deferred_when_it_was_partly_decided_and_partly_deferred() {
    assertThat(closedAfter(outcome(OutcomeKind.DEFERRED), document(OutcomeKind.APPROVED, "C23/35")))
        .isEqualTo(ItemStatus.DEFERRED);
  }

  @Test
  void carried_over_when_it_was_so_decided() {
    assertThat(closedAfter(outcome(OutcomeKind.CARRIED_OVER))).isEqualTo(ItemStatus.CARRIED_OVER);
  }

  @Test
  void withdrawn_when_it_was_so_decided() {
    assertThat(closedAfter(outcome(OutcomeKind.WITHDRAWN))).isEqualTo(ItemStatus.WITHDRAWN);
  }

  @Test
  void closed_when_only_a_part_of_a_document_was_withdrawn() {
    assertThat(closedAfter(part(OutcomeKind.WITHDRAWN, "C23/28", "Annex A")))
        .isEqualTo(ItemStatus.CLOSED);
  }

  @Test
  void withdrawn_when_a_whole_document_was() {
    assertThat(closedAfter(document(OutcomeKind.WITHDRAWN, "C23/28")))
        .isEqualTo(ItemStatus.WITHDRAWN);
  }

  @Test
  void closed_when_one_of_its_documents_was_withdrawn() {
    lists("C23/28", "C23/29");
    assertThat(closedAfter(document(OutcomeKind.WITHDRAWN, "C23/28(Rev.1)")))
        .isEqualTo(ItemStatus.CLOSED);
  }

  @Test
  void withdrawn_when_all_of_its_documents_were() {
    lists("C23/28", "C23/29(Rev.1)");
    assertThat(
            closedAfter(
                document(OutcomeKind.WITHDRAWN, "C23/28"),
                document(OutcomeKind.WITHDRAWN, "c23/29")))
        .isEqualTo(ItemStatus.WITHDRAWN);
  }

  @Test
  void withdrawn_when_it_was_itself_whatever_its_documents() {
    lists("C23/28", "C23/29");
    assertThat(closedAfter(outcome(OutcomeKind.WITHDRAWN))).isEqualTo(ItemStatus.WITHDRAWN);
  }

  @Test
  void carried_over_by_the_end_of_the_meeting_unless_it_was_concluded() {
    open(meeting, 1);
    open(meeting, 2);
    decide(meeting, 2, outcome(OutcomeKind.AGREED));
    meeting.takeRecorded();

    meeting.close(NOON);

    assertThat(facts(meeting))
        .containsExactly(
            closed(1, ItemStatus.CARRIED_OVER),
            closed(2, ItemStatus.CLOSED),
            new MeetingClosed("C23", "PL-1", "PL", 1));
    assertThat(meeting.item(3).status()).isEqualTo(ItemStatus.PLANNED);
  }

  private void lists(String... documents) {
    var symbols = Arrays.stream(documents).map(DocumentSymbol::new).toList();
    var item = new PlannedItem(1, null, Council.text("Item 1"), symbols, null, false);
    meeting.issueAgenda(new AgendaPlan(List.of(item)), List.of(), MORNING);
  }

  private ItemClosed closed(int number, ItemStatus status) {
    return new ItemClosed("C23", "PL-1", number, meeting.item(number).item(), status);
  }

  private ItemStatus closedAfter(Outcomes... decisions) {
    open(meeting, 1);
    for (var outcomes : decisions) {
      decide(meeting, 1, outcomes);
    }
    meeting.closeItem(1, BREAK);
    return meeting.item(1).status();
  }
}
