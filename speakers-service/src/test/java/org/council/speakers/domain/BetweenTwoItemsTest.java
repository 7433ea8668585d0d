package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.ADDS;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.rules.Precedence;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Between two items a point of order is raised on the one that the meeting closed last (spk-06).
 */
class BetweenTwoItemsTest {

  private static final SpeakersRule RULE = SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void it_is_foretold_asked_for_and_raised() {
    item.closeItem();
    assertThat(item.ifAsked(KENYA, POINT_OF_ORDER))
        .isInstanceOfSatisfying(
            Prospect.Waiting.class, waiting -> assertThat(waiting.secondsUntilTurn()).contains(0));

    item.asks(KENYA, POINT_OF_ORDER).speaks(KENYA, RAISES_POINT_OF_ORDER, 5);

    assertThat(item.queue()).isEmpty();
    assertThat(item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER).isRunning()).isTrue();
  }

  @Test
  void and_nothing_else_is() {
    item.closeItem();

    refused(RULE, () -> item.asks(KENYA, SPEAK));
    refused(RULE, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    refused(RULE, item::closeList);
  }

  @Test
  void nobody_who_waits_there_for_something_else_is_before_it() {
    ItemUnderway another =
        ItemUnderway.openedWith("orderOfSpeakers", ASSEMBLY, List.of(Precedence.FIRST_COME));
    another.asks(TURKIYE, SPEAK).closeItem().asks(KENYA, POINT_OF_ORDER);

    assertThat(another.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER).isRunning()).isTrue();
  }

  @Test
  void one_who_is_absent_is_passed_over() {
    item.closeItem().asks(KENYA, POINT_OF_ORDER);

    assertThat(item.passesOver(KENYA).queue()).isEmpty();
  }

  @Test
  void who_presides_explains_meanwhile_and_no_officer_adds_a_word() {
    item.closeItem().asks(KENYA, POINT_OF_ORDER);

    refused(
        SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.isGivenTheFloor(SECRETARY_GENERAL, ADDS));
    item.speaks(CHAIR, ADDS, 5);
  }

  @Test
  void it_is_shown_until_it_is_ruled_on_and_then_appealed_until_the_next_item_is_opened() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).closeItem();
    Intervention raised = assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    assembly.ends(raised.id(), 5);
    assertThat(assembly.list.toBeSettled()).contains(raised);
    PointsOfOrder pointsOfOrder = assembly.debate().pointsOfOrder();
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    assertThat(assembly.list.toBeSettled()).isEmpty();

    assembly.openAnother();

    refused(
        SpeakersRule.RULING_IS_APPEALED_ONCE,
        () -> pointsOfOrder.appeal(raised, TURKIYE, assembly.tick()));
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingStatus.class,
      names = {"ADJOURNED", "CLOSED"})
  void not_while_the_meeting_does_not_sit(MeetingStatus status) {
    item.closeItem().floor.meetingIs(status, item.tick());

    refused(RULE, () -> item.asks(KENYA, POINT_OF_ORDER));
  }

  @Test
  void before_the_first_item_there_is_no_matter() {
    ItemUnderway planned = ItemUnderway.planned();

    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> planned.asks(KENYA, POINT_OF_ORDER))
        .satisfies(
            early -> assertThat(early.refusalWhere(_ -> true)).map(Refusal::rule).contains(RULE));
  }

  @Test
  void where_nothing_is_known_of_the_meeting_it_is_not() {
    item.closeItem();
    Asking asking = new Asking(POINT_OF_ORDER, null, item.tick());

    refused(RULE, () -> item.list.inscribe(Optional.empty(), ITEM, KENYA, asking));
  }

  @Test
  void nor_in_a_meeting_after_which_another_has_taken_the_item_up() {
    item.closeItem();
    MeetingFloor later = ItemSeen.floorOf("PL-2");
    item.list.told().itemOpened(later, new Place("C24", "PL-2", 1, "the-plan"), item.tick());

    refused(RULE, () -> item.asks(KENYA, POINT_OF_ORDER));
  }

  @Nested
  class When_the_next_item_is_opened {

    @Test
    void who_waits_waits_no_more_and_that_is_said() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, POINT_OF_ORDER).closeItem();

      item.openAnother();

      assertThat(item.queue()).containsExactly("KEN");
      assertThat(item.lastRequestOf(TURKIYE).status()).isEqualTo(RequestStatus.LAPSED);
      assertThat(item.lastFact())
          .isEqualTo(
              new RequestWithdrawn(
                  "C24",
                  "PL-1",
                  8,
                  "the-plan",
                  item.lastRequestOf(TURKIYE).id(),
                  "tur",
                  "TUR",
                  POINT_OF_ORDER,
                  null,
                  null,
                  "spk-06"));
      refused(RULE, () -> item.asks(TURKIYE, POINT_OF_ORDER));
      refused(RULE, () -> item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER));
    }

    @Test
    void where_nobody_waits_to_raise_one_nothing_is_said() {
      item.asks(KENYA, SPEAK).closeItem();
      int said = item.facts().size();

      assertThat(item.openAnother().facts()).hasSize(said);
    }

    @Test
    void one_that_is_raised_already_goes_on_and_is_ruled_on() {
      Intervention raised = item.closeItem().isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

      item.openAnother().ends(raised.id(), 10);

      item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick());
      assertThat(raised.seconds()).isEqualTo(10);
    }

    @Test
    void one_that_was_asked_for_in_a_speech_which_goes_on_waits_on() {
      Intervention word = item.closeItem().isGivenTheFloor(SECRETARY_GENERAL, ADDS);
      item.asks(KENYA, POINT_OF_ORDER).openAnother().ends(word.id(), 60);

      assertThat(item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER).isRunning()).isTrue();
    }

    @Test
    void not_one_that_was_asked_for_before_it() {
      item.closeItem().asks(KENYA, POINT_OF_ORDER).isGivenTheFloor(CHAIR, ADDS);

      assertThat(item.openAnother().queue()).isEmpty();
    }

    @Test
    void those_who_wait_in_a_later_meeting_wait_on() {
      item.closeItem();
      MeetingFloor later = ItemSeen.floorOf("PL-2");
      Place continued = new Place("C24", "PL-2", 1, "the-plan");
      item.list.told().itemOpened(later, continued, item.tick());
      item.list.inscribe(
          Optional.of(later), continued, KENYA, new Asking(POINT_OF_ORDER, null, item.tick()));

      assertThat(item.openAnother().queue()).containsExactly("KEN");
    }

    @Test
    void those_who_wait_where_an_older_replica_heard_that_it_was_opened_again_wait_on() {
      item.asks(KENYA, POINT_OF_ORDER).list.told().isLeft(ITEM, item.tick());

      assertThat(item.queue()).containsExactly("KEN");
    }

    @Test
    void opened_again_it_keeps_them() {
      item.closeItem().asks(KENYA, POINT_OF_ORDER);

      assertThat(item.floor.itemLeftFor(ITEM)).isEmpty();
      assertThat(item.open().queue()).containsExactly("KEN");
    }
  }

  @Nested
  class Of_two_items_that_are_open {

    @Test
    void who_waits_on_the_first_that_is_closed_waits_no_more() {
      item.openAnother().asks(KENYA, POINT_OF_ORDER).closeItem();

      assertThat(item.queue()).isEmpty();
      refused(RULE, () -> item.asks(BRAZIL, POINT_OF_ORDER));
      item.closeAnother();
      refused(RULE, () -> item.asks(BRAZIL, POINT_OF_ORDER));
    }

    @Test
    void it_is_raised_on_the_one_that_is_closed_last() {
      item.openAnother().closeAnother().closeItem();

      assertThat(item.asks(KENYA, POINT_OF_ORDER).queue()).containsExactly("KEN");
    }
  }

  @Test
  void an_item_that_was_carried_over_and_is_closed_besides_is_not_the_last_again() {
    item.closeItem().openAnother().closeAnother().closeItem();

    refused(RULE, () -> item.asks(KENYA, POINT_OF_ORDER));
    assertThat(item.floor.itemLeftFor(ITEM)).contains(ItemUnderway.ANOTHER);
  }
}
