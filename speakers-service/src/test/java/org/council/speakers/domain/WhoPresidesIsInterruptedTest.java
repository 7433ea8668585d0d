package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/**
 * Who presides is heard while a speech is held up, and is itself interrupted by a point of order:
 * each goes on when what interrupts it is over, and not before.
 */
class WhoPresidesIsInterruptedTest {

  private static final Speaker INDIA = ItemUnderway.councillor("IND");

  private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
  private final Intervention speech = assembly.isGivenTheFloor(KENYA, COMMENTS);
  private final Intervention raised = raised(TURKIYE);
  private final PointsOfOrder pointsOfOrder = assembly.debate().pointsOfOrder();

  private Intervention raised(Speaker by) {
    assembly.passes(9);
    Intervention interrupting = assembly.isGivenTheFloor(by, RAISES_POINT_OF_ORDER);
    assembly.ends(interrupting.id(), 10);
    return interrupting;
  }

  private void isVotedOn() {
    rules(raised);
    pointsOfOrder.appeal(raised, BRAZIL, assembly.tick());
  }

  private void rules(Intervention pointOfOrder) {
    pointsOfOrder.rule(pointOfOrder, Ruling.NOT_UPHELD, assembly.tick());
  }

  private Intervention heard() {
    return assembly.isGivenTheFloor(CHAIR, ANNOUNCES);
  }

  private void ends(Intervention one) {
    assembly.debate().end(one, assembly.tick());
  }

  @Test
  void during_the_vote_and_goes_on_when_that_is_ruled_on() {
    isVotedOn();
    Intervention word = heard();
    assembly.passes(9);
    Intervention onTheVote = assembly.isGivenTheFloor(INDIA, RAISES_POINT_OF_ORDER);
    assertThat(word.clock().stoodAt(onTheVote.clock().givenAt())).isTrue();
    assertThat(assembly.list.log().speaking()).contains(onTheVote);
    assertThat(assembly.list.log().interrupted()).contains(word);

    ends(onTheVote);
    assertThat(word.stands()).isTrue();
    rules(onTheVote);

    assertThat(word.clock().resumedAt()).isEqualTo(assembly.now());
    assertThat(assembly.list.log().speaking()).contains(word);
    assertThat(assembly.list.log().interrupted()).contains(speech);
    assertThat(speech.stands()).isTrue();
  }

  @Test
  void and_whom_it_held_up_goes_on_when_the_vote_is_over() {
    isVotedOn();
    Intervention word = heard();
    rules(raised(INDIA));
    pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, assembly.tick());
    assertThat(speech.stands()).isTrue();

    ends(word);

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
    assertThat(assembly.floor.underWay()).containsExactly(speech.id());
  }

  @Test
  void nor_before_that_where_the_word_has_ended_meanwhile() {
    isVotedOn();
    Intervention word = heard();
    Intervention onTheVote = raised(INDIA);
    ends(word);
    rules(onTheVote);
    assertThat(speech.stands()).isTrue();

    pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, assembly.tick());

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
  }

  @Test
  void after_a_ruling_that_was_made_meanwhile() {
    Intervention word = heard();
    rules(raised);
    Intervention another = raised(INDIA);
    rules(another);
    assertThat(word.stands()).isFalse();
    assertThat(speech.stands()).isTrue();

    ends(word);

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
  }

  @Test
  void and_whom_it_held_up_waits_for_the_ruling_on_the_other() {
    Intervention word = heard();
    rules(raised);
    Intervention another = raised(INDIA);
    ends(word);
    assertThat(speech.stands()).isTrue();

    rules(another);

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
  }

  @Test
  void and_for_the_end_of_the_other_where_that_is_later() {
    Intervention word = heard();
    rules(raised);
    Intervention another = assembly.isGivenTheFloor(INDIA, RAISES_POINT_OF_ORDER);
    ends(word);
    rules(another);
    assertThat(speech.stands()).isTrue();

    ends(another);

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
    assertThat(assembly.floor.underWay()).containsExactly(speech.id());
  }

  @Test
  void also_while_the_word_stands_and_keeps_the_floor_after_that() {
    isVotedOn();
    Intervention word = heard();
    assembly.debate().pause(word, assembly.tick());

    rules(raised(INDIA));

    assertThat(word.stands()).isTrue();
    assertThat(assembly.floor.underWay()).containsExactly(word.id(), speech.id());
  }

  @Test
  void and_goes_on_where_who_interrupted_is_absent() {
    isVotedOn();
    Intervention word = heard();

    assembly.passesOver(assembly.isGivenTheFloor(INDIA, RAISES_POINT_OF_ORDER));

    assertThat(word.clock().resumedAt()).isEqualTo(assembly.now());
    assertThat(assembly.floor.underWay()).containsExactly(word.id(), speech.id());
  }

  @Test
  void and_one_who_stood_by_the_Chairs_hand_before_all_of_that_stands_on() {
    ItemUnderway elsewhere = ItemUnderway.opened(ASSEMBLY);
    PointsOfOrder there = elsewhere.debate().pointsOfOrder();
    Intervention first = InterruptedSpeech.raisedIn(elsewhere);
    Intervention explains = elsewhere.isGivenTheFloor(CHAIR, COMMENTS);
    elsewhere.debate().pause(explains, elsewhere.tick());
    Intervention word = elsewhere.isGivenTheFloor(CHAIR, ANNOUNCES);
    there.rule(first, Ruling.UPHELD, elsewhere.tick());

    Intervention another = elsewhere.isGivenTheFloor(INDIA, RAISES_POINT_OF_ORDER);
    there.rule(another, Ruling.UPHELD, elsewhere.tick());
    there.appeal(another, BRAZIL, elsewhere.tick());
    there.decide(another, AppealResult.RULING_STANDS, elsewhere.tick());
    elsewhere.debate().end(word, elsewhere.tick());
    elsewhere.debate().end(another, elsewhere.tick());

    assertThat(explains.stands()).isTrue();
    assertThat(elsewhere.floor.underWay()).containsExactly(explains.id());
  }

  @Test
  void not_by_a_second_while_the_first_is_made() {
    isVotedOn();
    heard();
    assembly.isGivenTheFloor(INDIA, RAISES_POINT_OF_ORDER);

    refused(
        SpeakersRule.ONE_SPEAKER_AT_A_TIME,
        () -> assembly.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER));
  }

  @Test
  void nor_before_the_Chair_has_ruled_on_what_it_is_heard_on() {
    heard();

    refused(
        SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
        () -> assembly.isGivenTheFloor(INDIA, RAISES_POINT_OF_ORDER));
  }
}
