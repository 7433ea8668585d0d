package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;

import java.time.Instant;
import java.util.List;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/**
 * Who presides is given the floor while a speech is held up until a point of order is settled, and
 * nobody goes on beside it.
 */
class WhoPresidesIsHeardTest {

  private final InterruptedSpeech interrupted = InterruptedSpeech.awaitingTheRuling();
  private final ItemUnderway assembly = interrupted.assembly();
  private final Intervention speech = interrupted.speech();
  private final Instant given = interrupted.given();
  private final Intervention raised = interrupted.raised();
  private final PointsOfOrder pointsOfOrder = assembly.debate().pointsOfOrder();

  private Intervention raised(Speaker by) {
    Intervention interrupting = assembly.isGivenTheFloor(by, RAISES_POINT_OF_ORDER);
    assembly.ends(interrupting.id(), 10);
    return interrupting;
  }

  private Intervention heard() {
    return assembly.isGivenTheFloor(CHAIR, ANNOUNCES);
  }

  @Test
  void while_the_one_held_up_is_shown_as_interrupted() {
    Intervention word = heard();
    assertThat(assembly.list.log().speaking()).contains(word);
    assertThat(assembly.list.log().interrupted()).contains(speech);

    assembly.ends(word.id(), 10);

    assertThat(assembly.list.log().speaking()).contains(speech);
    assertThat(speech.stands()).isTrue();
    assertThat(assembly.floor.underWay()).containsExactly(speech.id());
  }

  @Test
  void and_nobody_else_is() {
    refused(
        SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
        () -> assembly.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
  }

  @Test
  void who_was_held_up_goes_on_when_it_has_ended_where_it_was_ruled_on_meanwhile() {
    Intervention word = heard();
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    assertThat(speech.stands()).isTrue();

    assembly.ends(word.id(), 10);

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
  }

  @Test
  void and_not_before_where_the_ruling_is_told_late() {
    Intervention word = heard();
    assembly.ends(word.id(), 10);
    assembly.passes(60);

    pointsOfOrder.rule(raised, Ruling.UPHELD, word.clock().givenAt().plusSeconds(5));

    assertThat(speech.clock().resumedAt()).isEqualTo(word.clock().endedAt());
  }

  @Test
  void until_the_meeting_broke_off_where_that_was_told_before_the_end() {
    Intervention word = heard();
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    Instant brokeOff = word.clock().givenAt().plusSeconds(30);
    assembly.floor.meetingIs(MeetingStatus.ADJOURNED, brokeOff);
    assembly.list.told().meetingAdjourned(assembly.floor, brokeOff);

    assembly.ends(word.id(), 10);

    assertThat(speech.clock().resumedAt()).isEqualTo(word.clock().endedAt());
    assertThat(speech.clock().pausedAt()).isEqualTo(brokeOff);
  }

  @Test
  void not_told_for_an_instant_at_which_the_other_spoke() {
    Speech word = new Speech(ANNOUNCES, List.of(), Medium.ORAL);
    Turn turn = new Turn(assembly.place, CHAIR, word, given.plusSeconds(5));

    refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> assembly.debate().giveTheFloor(turn));
  }

  @Test
  void nor_while_the_point_of_order_is_made() {
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    assembly.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);

    refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, this::heard);
  }

  @Test
  void nor_once_it_is_ruled_on_and_the_other_goes_on() {
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());

    refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, this::heard);
  }

  @Test
  void nor_where_it_stands_by_the_Chairs_hand() {
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    assembly.debate().pause(speech, assembly.tick());

    refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, this::heard);
  }

  @Test
  void before_an_appeal_is_decided_as_well() {
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    pointsOfOrder.appeal(raised, BRAZIL, assembly.tick());
    Intervention word = heard();
    pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, assembly.tick());
    assertThat(speech.stands()).isTrue();

    assembly.ends(word.id(), 10);

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
  }

  @Test
  void an_appeal_that_is_made_meanwhile_finds_nobody_held_by_the_Chair() {
    Intervention word = heard();
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    pointsOfOrder.appeal(raised, BRAZIL, assembly.tick());
    assembly.ends(word.id(), 10);
    assertThat(speech.stands()).isTrue();

    pointsOfOrder.decide(raised, AppealResult.OVERRULED, assembly.tick());

    assertThat(speech.stands()).isFalse();
  }

  @Test
  void and_one_whom_the_Chair_let_stand_stands_on() {
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    assembly.debate().pause(speech, assembly.tick());
    Intervention another = raised(BRAZIL);
    Intervention word = heard();
    pointsOfOrder.rule(another, Ruling.UPHELD, assembly.tick());

    assembly.ends(word.id(), 10);

    assertThat(speech.stands()).isTrue();
  }

  @Test
  void on_a_vote_that_was_interrupted_until_the_vote_is_over() {
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    pointsOfOrder.appeal(raised, BRAZIL, assembly.tick());
    Intervention onTheVote = raised(KENYA);
    Intervention word = heard();
    pointsOfOrder.rule(onTheVote, Ruling.NOT_UPHELD, assembly.tick());
    pointsOfOrder.decide(raised, AppealResult.OVERRULED, assembly.tick());

    assembly.ends(word.id(), 10);

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
  }

  @Test
  void not_where_it_need_not_be_ruled_on_at_once_for_the_other_goes_on() {
    ItemUnderway council = ItemUnderway.opened();
    council.isGivenTheFloor(KENYA, COMMENTS);
    council.speaks(TURKIYE, RAISES_POINT_OF_ORDER, 10);

    refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> council.isGivenTheFloor(CHAIR, ANNOUNCES));
  }
}
