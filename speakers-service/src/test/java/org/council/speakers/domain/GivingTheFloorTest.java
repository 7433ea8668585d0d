package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.event.FloorEvent.FloorGiven;
import org.council.speakers.domain.event.FloorEvent.InterventionEnded;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The floor is given and ends: what is answered, kept and said. */
class GivingTheFloorTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Nested
  class Giving_the_floor {

    @Test
    void an_officer_is_given_it_without_asking() {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> item.asks(SECRETARY_GENERAL, SPEAK));
      item.asks(KENYA, INTRODUCE);
      assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
    }

    @Test
    void answers_the_request_and_says_so() {
      item.asks(KENYA, INTRODUCE, "C24/3");

      Intervention begun = item.isGivenTheFloor(KENYA, INTRODUCES, "C24/3(Rev.1)+Corr.1");

      assertThat(item.lastFact())
          .isEqualTo(
              new FloorGiven(
                  "C24",
                  "PL-1",
                  8,
                  "the-plan",
                  begun.id(),
                  "ken",
                  "KEN",
                  Capacity.COUNCILLOR,
                  INTRODUCES,
                  List.of("C24/3(Rev.1)+Corr.1"),
                  Medium.ORAL,
                  item.lastRequestOf(KENYA).id(),
                  List.of(item.lastRequestOf(KENYA).id()),
                  null,
                  null,
                  null,
                  INTRODUCE,
                  null,
                  null));
      assertThat(item.lastRequestOf(KENYA).status()).isEqualTo(RequestStatus.SPEAKING);
    }

    @Test
    void keeps_for_which_group_it_was_asked_for_or_which_is_named_now() {
      item.asksFor("the African Group", KENYA);

      assertThat(item.isGivenTheFloor(KENYA, COMMENTS).speech().onBehalfOf())
          .isEqualTo("the African Group");
      item.ends(item.list.log().speaking().orElseThrow().id(), 10);
      Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL, "the sponsors");
      Turn turn = new Turn(ItemUnderway.ITEM, KENYA, speech, item.tick());
      assertThat(item.debate().giveTheFloor(turn).speech().onBehalfOf()).isEqualTo("the sponsors");
    }

    @Test
    void answers_the_request_in_the_name_in_which_one_speaks() {
      item.asks(KENYA, SPEAK).asksFor("the African Group", KENYA);
      Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL, "the African Group");
      Turn turn = new Turn(ItemUnderway.ITEM, KENYA, speech, item.tick());

      item.ends(item.debate().giveTheFloor(turn).id(), 10);

      assertThat(item.list.inOrder())
          .extracting(ordered -> ordered.entry().asking().onBehalfOf())
          .containsOnlyNulls()
          .hasSize(1);
    }

    @Test
    void answers_the_own_request_where_no_group_is_named() {
      item.asksFor("the African Group", KENYA).asks(KENYA, SPEAK);

      assertThat(item.isGivenTheFloor(KENYA, COMMENTS).speech().onBehalfOf()).isNull();
      assertThat(item.list.inOrder())
          .extracting(ordered -> ordered.entry().asking().onBehalfOf())
          .containsExactly("the African Group");
    }

    @Test
    void is_for_a_document_that_is_named() {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> item.isGivenTheFloor(KENYA, INTRODUCES))
          .extracting(InvalidInput::field)
          .isEqualTo("documents");
    }

    @Test
    void to_one_who_did_not_ask_puts_it_before_nobody_whom_a_clock_that_is_ahead_put_on_the_list() {
      item.asks(KENYA, new Asking(SPEAK, null, item.now().plusSeconds(40)));
      Instant asked = item.list.waiting().notBeforeTheLast(item.tick());
      Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL);
      Turn turn = new Turn(ItemUnderway.ITEM, TURKIYE, speech, null, item.now(), asked);

      refused(SpeakersRule.FIRST_COME_FIRST_SERVED, () -> item.debate().giveTheFloor(turn));
    }

    @Test
    void leaves_the_request_about_another_document() {
      item.asks(KENYA, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4");

      item.speaks(KENYA, INTRODUCES, 10, "C24/4");

      assertThat(item.list.inOrder())
          .extracting(ordered -> ordered.entry().asking().document())
          .containsExactly("C24/3");
    }

    @Test
    void answers_several_introductions_at_once() {
      item.asks(KENYA, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4");

      item.speaks(KENYA, INTRODUCES, 10, "C24/3", "C24/4");

      assertThat(item.queue()).isEmpty();
      assertThat(item.facts())
          .filteredOn(FloorGiven.class::isInstance)
          .last()
          .asInstanceOf(type(FloorGiven.class))
          .satisfies(given -> assertThat(given.requests()).hasSize(2).startsWith(given.request()));
    }

    @Test
    void answers_what_stands_first_of_what_the_speech_may_answer() {
      item.asks(KENYA, SPEAK).asks(KENYA, RIGHT_OF_REPLY);

      item.speaks(KENYA, COMMENTS, 10);

      assertThat(item.list.inOrder())
          .extracting(ordered -> ordered.entry().purpose())
          .containsExactly(RIGHT_OF_REPLY);
    }

    @Test
    void answers_a_colleagues_request() {
      item.asks(KENYA, SPEAK);
      Speaker colleague =
          Speaker.of("ken2", KENYA.delegation(), KENYA.category(), KENYA.attendance());

      assertThat(item.speaks(colleague, COMMENTS, 10).queue()).isEmpty();
    }
  }

  @Nested
  class Ending {

    @Test
    void says_how_long_it_lasted_and_concludes_the_request() {
      item.asks(KENYA, SPEAK);
      Intervention begun = item.isGivenTheFloor(KENYA, COMMENTS);

      item.ends(begun.id(), 75);

      assertThat(item.lastFact())
          .isEqualTo(
              new InterventionEnded(
                  "C24", "PL-1", 8, "the-plan", begun.id(), "ken", 75, null, null));
      assertThat(item.lastRequestOf(KENYA).status()).isEqualTo(RequestStatus.CONCLUDED);
      assertThat(item.list.log().spoken().seconds()).isEqualTo(75);
    }

    @Test
    void is_done_once_and_not_before_the_beginning() {
      Intervention begun = item.isGivenTheFloor(KENYA, COMMENTS);

      assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> item.ends(begun.id(), -1));
      item.ends(begun.id(), 10);
      assertThatExceptionOfType(AlreadyStands.class).isThrownBy(() -> item.ends(begun.id(), 20));
    }
  }
}
