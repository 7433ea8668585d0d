package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;

import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A point of order interrupts a question as it does a speech (spk-14): first the question goes on,
 * then whoever it was put to answers.
 */
class QuestionIsInterruptedTest {

  @Nested
  class Where_nothing_waits_for_the_ruling {

    private final ItemUnderway item = ItemUnderway.openedWith("questionsBetween", COUNCIL);
    private final Intervention statement = item.isGivenTheFloor(KENYA, COMMENTS);
    private final Intervention question = item.isAsked(statement, TURKIYE);
    private final Intervention raised = item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);

    @Test
    void its_clock_stands_and_who_asks_is_interrupted() {
      assertThat(item.list.log().speaking()).contains(raised);
      assertThat(item.list.log().interrupted()).contains(question);
      assertThat(question.clock().pausedAt()).isEqualTo(raised.clock().givenAt());
      refused(
          SpeakersRule.ONE_SPEAKER_AT_A_TIME,
          () -> item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER));
    }

    @Test
    void it_goes_on_after_the_point_of_order_and_the_answer_after_it() {
      item.ends(raised.id(), 10);

      assertThat(question.stands()).isFalse();
      assertThat(statement.stands()).isTrue();

      item.ends(question.id(), 30);
      assertThat(question.seconds()).isEqualTo(20);
      assertThat(statement.stands()).isFalse();
    }

    @Test
    void where_the_Chair_ends_it_meanwhile_the_answer_waits_for_the_point_of_order() {
      item.debate().end(question, item.tick());
      assertThat(statement.stands()).isTrue();

      item.ends(raised.id(), 10);
      assertThat(statement.stands()).isFalse();
    }

    @Test
    void another_point_of_order_may_follow() {
      item.ends(raised.id(), 10);

      Intervention again = item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);

      assertThat(item.list.log().interrupted()).contains(question);
      item.ends(again.id(), 10);
      assertThat(item.list.log().speaking()).contains(question);
    }
  }

  @Nested
  class Where_it_is_ruled_on_at_once {

    private final ItemUnderway item = ItemUnderway.openedWith("questionsBetween", ASSEMBLY);
    private final Intervention statement = item.isGivenTheFloor(KENYA, COMMENTS);
    private final Intervention question = item.isAsked(statement, TURKIYE);
    private final Intervention raised = item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);

    @Test
    void it_goes_on_once_that_was_ruled_on() {
      item.ends(raised.id(), 10);
      assertThat(question.stands()).isTrue();

      rule();
      assertThat(question.stands()).isFalse();
      assertThat(statement.stands()).isTrue();
    }

    @Test
    void where_it_has_ended_the_answer_waits_for_the_ruling() {
      item.ends(raised.id(), 10);
      item.debate().end(question, item.tick());
      assertThat(statement.stands()).isTrue();

      rule();
      assertThat(statement.stands()).isFalse();
    }

    @Test
    void who_presides_is_heard_meanwhile_and_the_question_goes_on_after_that() {
      item.ends(raised.id(), 10);

      Intervention word = item.isGivenTheFloor(CHAIR, ANNOUNCES);
      assertThat(item.list.log().speaking()).contains(word);
      assertThat(item.list.log().interrupted()).contains(question);
      rule();
      assertThat(question.stands()).isTrue();

      item.ends(word.id(), 10);
      assertThat(question.stands()).isFalse();
      item.ends(question.id(), 60);
      assertThat(statement.stands()).isFalse();
    }

    @Test
    void another_point_of_order_interrupts_who_presides_and_not_the_question_once_more() {
      item.ends(raised.id(), 10);
      Intervention word = item.isGivenTheFloor(CHAIR, ANNOUNCES);
      rule();
      Intervention again = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

      assertThat(item.list.log().interrupted()).contains(word);
      item.ends(again.id(), 10);
      item.debate().pointsOfOrder().rule(again, Ruling.UPHELD, item.tick());

      assertThat(item.floor.held().interrupting()).isEqualTo(word.id());
      item.ends(word.id(), 60);
      assertThat(item.floor.held().interrupting()).isEqualTo(question.id());
      assertThat(question.stands()).isFalse();
    }

    @Test
    void nobody_else_is_heard_and_who_presides_not_before_it_has_ended() {
      refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> item.isGivenTheFloor(CHAIR, ANNOUNCES));
      item.ends(raised.id(), 10);
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
          () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
    }

    private void rule() {
      item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick());
    }
  }
}
