package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.OUTLINES;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Map;
import java.util.Optional;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.Limited;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a turn may come where limits do not tell: an estimate, from the speeches made. */
class EstimatedTurnTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void one_without_a_limit_is_taken_to_speak_as_long_as_delegations_did_on_average() {
    item.speaks(BRAZIL, COMMENTS, 100).speaks(KENYA, COMMENTS, 201);
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    assertThat(ifAsked(BRAZIL).secondsUntilTurn()).isEmpty();
    assertThat(estimated(BRAZIL)).contains(151 + 151);
  }

  @Test
  void also_behind_one_that_waits() {
    item.speaks(KENYA, COMMENTS, 100).asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    Prospect.Waiting turn = item.turnOf(item.lastRequestOf(TURKIYE));

    assertThat(turn.secondsUntilTurn()).isEmpty();
    assertThat(turn.estimatedSecondsUntilTurn()).contains(100);
  }

  @Test
  void one_with_a_limit_to_use_it() {
    item.speaks(KENYA, COMMENTS, 100).asks(TURKIYE, SPEAK).asks(PELARGIA, SPEAK);

    assertThat(estimated(OSKAR)).contains(100 + (600 - 100) / 2);
  }

  @Test
  void who_speaks_to_have_left_what_it_has_not_spoken_of_it() {
    item.speaks(KENYA, COMMENTS, 100);
    Intervention speaking = item.isGivenTheFloor(TURKIYE, COMMENTS);
    item.passes(30);
    assertThat(ifAsked(BRAZIL).secondsUntilTurn()).isEmpty();
    assertThat(estimated(BRAZIL)).contains(100 - 30);

    item.debate().pause(speaking, item.now());
    item.passes(50);
    assertThat(estimated(BRAZIL)).contains(100 - 30);

    item.debate().resume(speaking, item.now());
    item.passes(71);
    assertThat(estimated(BRAZIL)).contains(0);
  }

  @Test
  void outside_the_list_and_on_another_item_as_well() {
    item.speaks(KENYA, COMMENTS, 100);
    item.isGivenTheFloor(SECRETARY_GENERAL, OUTLINES);
    item.passes(40);
    assertThat(estimated(TURKIYE)).contains(100 - 40);

    ItemUnderway other = ItemUnderway.opened();
    other.speaks(KENYA, COMMENTS, 70);
    assertThat(
            Prospect.Waiting.on(other.list, ITEM, TURKIYE, asking(other), item.floorNow())
                .estimatedSecondsUntilTurn())
        .contains(70 - 40);
  }

  @Test
  void where_the_time_is_known_it_is_the_same() {
    item.limits(Limited.COUNCILLOR, 180);
    assertThat(estimated(BRAZIL)).contains(0);
    item.asks(TURKIYE, SPEAK);
    assertThat(estimated(BRAZIL)).contains(180);
    item.withdraws(TURKIYE, SPEAK).speaks(KENYA, COMMENTS, 100);

    item.isGivenTheFloor(KENYA, COMMENTS);
    item.asks(TURKIYE, SPEAK).passes(59);

    assertThat(ifAsked(BRAZIL).secondsUntilTurn()).contains(180 - 60 + 180);
    assertThat(estimated(BRAZIL)).contains(180 - 60 + 180);
  }

  @Test
  void how_long_those_before_have_is_told_by_limits_alone() {
    item.speaks(KENYA, COMMENTS, 100).asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    assertThat(ifAsked(BRAZIL).secondsBefore()).isEmpty();
    assertThat(item.turns().getLast().secondsBefore()).isEmpty();
  }

  /** From which it is estimated. */
  @Nested
  class SpeechesMade {

    @Test
    void none_yet_from_which_it_could_be() {
      item.asks(KENYA, SPEAK);
      assertThat(estimated(TURKIYE)).isEmpty();
      item.isGivenTheFloor(KENYA, COMMENTS);
      item.passes(60);

      assertThat(estimated(TURKIYE)).isEmpty();
    }

    @Test
    void those_of_delegations_on_the_substance() {
      item.speaks(SECRETARY_GENERAL, OUTLINES, 50);
      item.speaks(BRAZIL, RAISES_POINT_OF_ORDER, 10);
      item.asks(TURKIYE, RIGHT_OF_REPLY).speaks(TURKIYE, REPLIES, 20);
      item.passesOver(item.isGivenTheFloor(TURKIYE, COMMENTS)).asks(KENYA, SPEAK);
      assertThat(estimated(TURKIYE)).isEmpty();

      item.speaks(KENYA, COMMENTS, 40).speaks(OSKAR, COMMENTS, 80).asks(KENYA, SPEAK);

      assertThat(estimated(TURKIYE)).contains((40 + 80) / 2);
    }

    @Test
    void in_their_turns_and_not_a_question_nor_in_the_time_of_another() {
      ItemUnderway council =
          ItemUnderway.openedWith(Map.of("questionsBetween", true, "timeIsYielded", true), COUNCIL);
      council.limits(Limited.COUNCILLOR, 180);
      Intervention statement = council.isGivenTheFloor(KENYA, COMMENTS);
      council.passes(100);
      council.ends(council.isAsked(statement, TURKIYE).id(), 20);
      Intervention rest = council.yields(statement, BRAZIL);
      council.ends(rest.id(), 10).limits(Limited.COUNCILLOR, null).asks(KENYA, SPEAK);

      assertThat(estimated(council, TURKIYE)).contains(statement.seconds());
    }

    @Test
    void in_all_meetings_of_the_item() {
      item.speaks(KENYA, COMMENTS, 100).goesOnInALaterMeeting();
      item.speaks(KENYA, COMMENTS, 50).asks(KENYA, SPEAK);

      assertThat(estimated(TURKIYE)).contains((100 + 50) / 2);
    }
  }

  /** It is estimated when a turn comes, and never that one does. */
  @Nested
  class NoTurn {

    @Test
    void while_the_meeting_does_not_sit() {
      item.speaks(KENYA, COMMENTS, 100).asks(KENYA, SPEAK).adjourns();

      assertThat(estimated(TURKIYE)).isEmpty();
    }

    @Test
    void while_the_item_is_not_on_the_floor() {
      item.speaks(KENYA, COMMENTS, 100).asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).closeItem();

      assertThat(item.turnOf(item.lastRequestOf(TURKIYE)).estimatedSecondsUntilTurn()).isEmpty();
    }

    @Test
    void until_a_point_of_order_is_settled() {
      ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
      assembly.speaks(KENYA, COMMENTS, 100).speaks(BRAZIL, RAISES_POINT_OF_ORDER, 10);

      assertThat(estimated(assembly, TURKIYE)).isEmpty();
    }

    @Test
    void behind_a_motion() {
      ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
      conference.speaks(KENYA, COMMENTS, 100).moves(BRAZIL, Motion.CLOSURE_OF_THE_DEBATE);

      assertThat(estimated(conference, TURKIYE)).isEmpty();
    }

    @Test
    void to_one_who_is_called_over() {
      item.speaks(KENYA, COMMENTS, 100).asks(KENYA, SPEAK).takesTheChair(TURKIYE);

      assertThat(estimated(TURKIYE)).isEmpty();
    }

    @Test
    void and_no_time_while_one_speaks_where_all_is_entered_after_the_fact() {
      item.speaks(KENYA, COMMENTS, 100);
      assertThat(estimatedAfterTheFact()).contains(0);

      item.isGivenTheFloor(KENYA, COMMENTS);

      assertThat(estimatedAfterTheFact()).isEmpty();
    }

    private Optional<Integer> estimatedAfterTheFact() {
      FloorNow now = item.floorNow();
      FloorNow entered = new FloorNow(now.meeting(), now.speaking(), Optional.empty());
      return Prospect.Waiting.on(item.list, ITEM, TURKIYE, asking(item), entered)
          .estimatedSecondsUntilTurn();
    }
  }

  private Prospect.Waiting ifAsked(Speaker who) {
    return (Prospect.Waiting) item.ifAsked(who, SPEAK);
  }

  private Optional<Integer> estimated(Speaker who) {
    return estimated(item, who);
  }

  private static Optional<Integer> estimated(ItemUnderway item, Speaker who) {
    return ((Prospect.Waiting) item.ifAsked(who, SPEAK)).estimatedSecondsUntilTurn();
  }

  private static Asking asking(ItemUnderway item) {
    return new Asking(SPEAK, null, item.now());
  }
}
