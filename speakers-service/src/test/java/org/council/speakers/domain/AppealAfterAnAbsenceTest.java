package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.time.Instant;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.Business;
import org.council.speakers.domain.intervention.GoneOn;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.LastRuling;
import org.council.speakers.domain.intervention.PointOfOrderStatus;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** Who is called and absent has not spoken: with that the meeting has not gone on (spk-30). */
class AppealAfterAnAbsenceTest {

  private final ItemUnderway item =
      ItemUnderway.openedWith("ruledOnAtOnce", CONFERENCE, false)
          .asks(TURKIYE, Purpose.SPEAK)
          .asks(OSKAR, Purpose.SPEAK);
  private final Intervention raised = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
  private final Instant ruled = ruledAt();

  private Instant ruledAt() {
    item.ends(raised.id(), 10);
    item.debate().pointsOfOrder().rule(raised, Ruling.NOT_UPHELD, item.tick());
    return item.now();
  }

  @Test
  void one_who_had_the_floor_and_is_passed_over_leaves_the_appeal_open() {
    Intervention absent = item.isGivenTheFloor(TURKIYE, COMMENTS);
    refused(item.tick(), "another was given the floor");

    item.passesOver(absent);

    appeals(item.tick());
  }

  @Test
  void so_does_one_who_is_passed_over_while_it_waits() {
    item.passesOver(TURKIYE).passesOver(OSKAR);

    appeals(item.tick());
  }

  @Test
  void the_next_who_speaks_does_not() {
    item.passesOver(item.isGivenTheFloor(TURKIYE, COMMENTS));
    item.speaks(OSKAR, COMMENTS, 10);

    refused(item.tick(), "another was given the floor");
    appeals(ruled.plusSeconds(1));
  }

  @Test
  void nor_does_what_else_was_done_while_one_was_waited_for() {
    Intervention absent = item.isGivenTheFloor(TURKIYE, COMMENTS);
    item.closeList();
    Instant closed = item.now();

    item.passesOver(absent);

    refused(item.tick(), "at %s, the list was closed".formatted(closed));
  }

  @Test
  void the_earliest_of_what_was_done_meanwhile_counts_in_whatever_order_it_is_told() {
    Intervention absent = item.isGivenTheFloor(TURKIYE, COMMENTS);
    Instant given = item.now();
    item.passes(10);
    item.closeList().chairsHand().announce(given.plusSeconds(5));

    item.passesOver(absent);

    refused(given.plusSeconds(7), "the list was announced");
    appeals(given.plusSeconds(3));
  }

  @Test
  void nor_does_what_was_done_before_one_was_called() {
    item.closeList();

    item.passesOver(item.isGivenTheFloor(TURKIYE, COMMENTS));

    refused(item.tick(), "the list was closed");
  }

  @Test
  void two_who_are_absent_leave_it_open_be_it_that_the_second_interrupted_the_first() {
    Intervention absent = item.isGivenTheFloor(TURKIYE, COMMENTS);
    Intervention interrupting = item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);

    item.passesOver(interrupting);
    refused(item.tick(), "another was given the floor");
    item.passesOver(absent);

    appeals(item.tick());
  }

  @Test
  void one_who_ended_without_a_second_after_the_item_was_closed_had_no_turn_either() {
    Intervention none = item.isGivenTheFloor(TURKIYE, COMMENTS);
    item.ends(none.id(), 0);

    item.list.told().itemClosed(item.floor, ruled.minusSeconds(1));

    appeals(item.tick());
  }

  @Test
  void one_who_was_absent_after_a_ruling_that_is_told_late_did_not_follow_it() {
    Intervention another = item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
    item.ends(another.id(), 10);
    Instant since = item.tick();
    item.passesOver(item.isGivenTheFloor(TURKIYE, COMMENTS));
    PointsOfOrder pointsOfOrder = item.debate().pointsOfOrder();

    pointsOfOrder.rule(another, Ruling.UPHELD, since);

    pointsOfOrder.appeal(another, KENYA, item.tick());
    assertThat(statusOf(another)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void what_an_older_replica_left_of_the_ruling_before_is_not_of_this_one() {
    GoneOn turn = new GoneOn(null, null, raised.id());
    GoneOn before = GoneOn.with(Business.LIST_CLOSED, ruled.minusSeconds(1));

    LastRuling kept = new LastRuling(raised.id(), ruled, turn, before);

    assertThat(kept).isEqualTo(LastRuling.on(raised, ruled));
    assertThat(kept.goneOn(GoneOn.with(Business.BREAK, ruled.plusSeconds(1))).then()).isNull();
  }

  @Test
  void nor_is_an_earlier_act_that_it_kept_the_turn_of_one_who_is_absent() {
    Intervention absent = item.isGivenTheFloor(TURKIYE, COMMENTS);
    GoneOn done = new GoneOn(Business.LIST_CLOSED, ruled, absent.id());
    LastRuling kept = new LastRuling(raised.id(), ruled, done, null);

    assertThat(kept.without(absent)).isEqualTo(kept);
  }

  private void appeals(Instant at) {
    item.debate().pointsOfOrder().appeal(raised, BRAZIL, at);
    assertThat(statusOf(raised)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  private void refused(Instant at, String fact) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.debate().pointsOfOrder().appeal(raised, BRAZIL, at))
        .withMessageContaining(fact)
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.RULING_IS_APPEALED_ONCE);
  }

  private static PointOfOrderStatus statusOf(Intervention pointOfOrder) {
    return pointOfOrder.pointOfOrder().orElseThrow().status();
  }
}
