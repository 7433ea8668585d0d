package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link SpeakersRule#QUESTION_IS_PUT_TO_THE_SPEAKER}. */
class Spk33QuestionIsPutToTheSpeakerTest {

  private final Rule rule = SpeakersRule.QUESTION_IS_PUT_TO_THE_SPEAKER;

  @Test
  void whose_clock_stands_until_it_is_put_and_who_answers() {
    ItemUnderway council = ItemUnderway.openedWith("questionsBetween", "itu-council");
    Intervention statement = council.isGivenTheFloor(KENYA, COMMENTS);
    council.passes(30);

    Intervention question = council.isAsked(statement, TURKIYE);

    assertThat(council.list.log().speaking()).contains(question);
    assertThat(question.calledFor().letIn().questionTo()).isEqualTo(statement.id());
    assertThat(statement.clock().pausedAt()).isEqualTo(question.clock().givenAt());
    refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> council.isAsked(statement, BRAZIL));
    council.ends(question.id(), 20);
    assertThat(council.list.log().speaking()).contains(statement);
    assertThat(statement.clock().pausedAt()).isNull();
    council.ends(statement.id(), 100);
    assertThat(statement.seconds()).isEqualTo(80);
    assertThat(council.list.log().spoken().seconds()).isEqualTo(100);
  }

  @Test
  void and_which_has_the_time_of_a_speech_and_no_more_than_its_delegation_has_left() {
    ItemUnderway council = ItemUnderway.openedWith("questionsBetween", "itu-council");
    council.limits(Limited.COUNCILLOR, 180);
    Intervention statement = council.isGivenTheFloor(KENYA, COMMENTS);
    Intervention question = council.isAsked(statement, TURKIYE);
    assertThat(question.clock().limitSeconds()).isEqualTo(180);
    council.ends(question.id(), 20);

    council.limits(Limited.DELEGATION_IN_ALL, 90);

    assertThat(council.isAsked(statement, TURKIYE).clock().limitSeconds()).isEqualTo(90 - 20);
  }

  @Test
  void what_still_goes_on_ends_with_the_item_whichever_began_first() {
    ItemUnderway council = ItemUnderway.openedWith("questionsBetween", "itu-council");
    Intervention statement = council.isGivenTheFloor(KENYA, COMMENTS);
    Intervention question = council.isAsked(statement, TURKIYE);

    council.closeItem();

    assertThat(statement.isRunning()).isFalse();
    assertThat(question.isRunning()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"itu-council", CONFERENCE, ASSEMBLY})
  void off_everywhere(String ruleBook) {
    ItemUnderway elsewhere = ItemUnderway.opened(ruleBook);
    Intervention statement = elsewhere.isGivenTheFloor(KENYA, COMMENTS);

    refused(rule, () -> elsewhere.isAsked(statement, TURKIYE));
  }
}
