package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.agenda.domain.Council.BREAK;
import static org.council.agenda.domain.Council.MORNING;
import static org.council.agenda.domain.Council.NOON;
import static org.council.agenda.domain.Council.facts;
import static org.council.agenda.domain.Council.item;
import static org.council.agenda.domain.Council.outcome;

import java.util.List;
import org.council.agenda.domain.ItemEvent.ItemOpened;
import org.junit.jupiter.api.Test;

/** Whether an item of a later meeting is the same, and continued. */
class ItemOfALaterMeetingTest extends InSession {

  private final Meeting first = council.openedPlenary(2);

  @Test
  void is_the_same_by_its_title() {
    assertThat(later(item(7, null, "Item 1")).item(7).item()).isEqualTo(first.item(1).item());
  }

  @Test
  void is_the_same_by_its_code_whatever_its_title() {
    var coded = council.plenary(3);
    coded.issueAgenda(
        new AgendaPlan(List.of(item(1, "PL 2.9", "Roads"), item(2, "PL 3", "Snow"))),
        List.of(),
        MORNING);
    var next = council.plenary(4);

    next.issueAgenda(
        new AgendaPlan(List.of(item(1, "PL 2.9", "Roads and bridges"), item(2, "PL 4", "Snow"))),
        coded.items(),
        MORNING);

    assertThat(next.item(1).item()).isEqualTo(coded.item(1).item());
    assertThat(next.item(2).item()).isNotEqualTo(coded.item(2).item());
  }

  @Test
  void is_continued_when_it_was_carried_over() {
    open(first, 1);
    decide(first, 1, outcome(OutcomeKind.CARRIED_OVER));
    first.close(NOON);

    assertThat(later(item(1)).item(1).continued()).isTrue();
  }

  @Test
  void is_continued_also_when_the_agenda_was_issued_before_it_was_carried_over() {
    var next = later(item(1));
    open(first, 1);
    first.close(NOON);
    next.open(council.around(), council.roster(), NOON);
    next.takeRecorded();

    next.openItem(1, council.session(), first.items(), NOON);

    assertThat(facts(next))
        .containsExactly(new ItemOpened("C23", "PL-2", 1, first.item(1).item(), true));
  }

  @Test
  void is_not_continued_when_it_was_concluded() {
    open(first, 1);
    decide(first, 1, outcome(OutcomeKind.AGREED));
    first.closeItem(1, BREAK);

    assertThat(later(item(1)).item(1).continued()).isFalse();
  }

  private Meeting later(PlannedItem planned) {
    var next = council.plenary(2);
    next.issueAgenda(new AgendaPlan(List.of(planned)), first.items(), NOON);
    return next;
  }
}
