package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.councillor;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.FOR_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.UUID;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#SPEAKERS_ON_A_MOTION_ARE_NUMBERED}. */
class Spk34SpeakersOnAMotionAreNumberedTest {

  private static final Motion ADJOURN = Motion.ADJOURNMENT_OF_THE_DEBATE;
  private static final Speaker XXX = councillor("XXX");

  private final Rule rule = SpeakersRule.SPEAKERS_ON_A_MOTION_ARE_NUMBERED;
  private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);

  @Test
  void only_once_it_was_made() {
    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE));
    assembly.moves(KENYA, ADJOURN);
    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE));

    assembly.speaks(KENYA, COMMENTS, 10).asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE);

    assertThat(assembly.queue()).containsExactly("TUR");
  }

  @Test
  void two_for_it_and_two_against_whether_they_wait_or_have_spoken() {
    assembly.moves(KENYA, ADJOURN).speaks(KENYA, COMMENTS, 10);
    assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).speaks(TURKIYE, COMMENTS, 10);
    assembly.asksOn(ADJOURN, FOR_THE_MOTION, BRAZIL);

    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, councillor("XXX")));
    assertThat(assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, councillor("XXX")).queue())
        .containsExactly("BRA", "XXX");
    assertThat(assembly.isGivenTheFloor(BRAZIL, COMMENTS).calledFor().motion()).isEqualTo(ADJOURN);
  }

  @Test
  void not_by_its_mover_and_by_nobody_twice() {
    assembly.moves(KENYA, ADJOURN).speaks(KENYA, COMMENTS, 10);
    assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).speaks(TURKIYE, COMMENTS, 10);

    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, KENYA));
    refused(rule, () -> assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, KENYA));
    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE));
    refused(rule, () -> assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, TURKIYE));
  }

  @Test
  void made_once_more_it_is_the_same_until_it_has_ended() {
    Intervention moved = bothHaveSpokenForIt();
    assembly.moves(councillor("XXX"), ADJOURN).speaks(councillor("XXX"), COMMENTS, 10);
    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, councillor("YYY")));

    assembly.endsMotion(moved, MotionResult.LOST);
    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, councillor("YYY")));
    assembly.moves(councillor("XXX"), ADJOURN).speaks(councillor("XXX"), COMMENTS, 10);

    assertThat(assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).queue()).containsExactly("TUR");
  }

  @Test
  void and_also_when_who_made_it_first_withdraws() {
    Intervention moved = bothHaveSpokenForIt();
    Intervention again = assembly.moves(XXX, ADJOURN).isGivenTheFloor(XXX, COMMENTS);
    assembly.ends(again.id(), 10).endsMotion(moved, MotionResult.WITHDRAWN);

    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, councillor("YYY")));
    refused(rule, () -> assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, TURKIYE));
    refused(rule, () -> assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, KENYA));

    assembly.endsMotion(again, MotionResult.WITHDRAWN);
    assembly.moves(KENYA, ADJOURN).speaks(KENYA, COMMENTS, 10);
    assertThat(assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).queue()).containsExactly("TUR");
  }

  @Test
  void and_anew_where_all_had_withdrawn_in_whatever_order() {
    Intervention moved = bothHaveSpokenForIt();
    Intervention again = assembly.moves(XXX, ADJOURN).isGivenTheFloor(XXX, COMMENTS);
    assembly.ends(again.id(), 10).endsMotion(again, MotionResult.WITHDRAWN);
    refused(rule, () -> assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, XXX));
    assembly.endsMotion(moved, MotionResult.WITHDRAWN);

    assembly.moves(councillor("YYY"), ADJOURN).speaks(councillor("YYY"), COMMENTS, 10);

    assertThat(assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, XXX).queue()).containsExactly("XXX");
  }

  @Test
  void a_request_that_is_withdrawn_leaves_its_place_to_another() {
    assembly.moves(KENYA, ADJOURN).speaks(KENYA, COMMENTS, 10);
    assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).asksOn(ADJOURN, FOR_THE_MOTION, BRAZIL);
    refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, XXX));

    assembly.withdraws(TURKIYE, FOR_THE_MOTION, ADJOURN);

    assertThat(assembly.asksOn(ADJOURN, FOR_THE_MOTION, XXX).queue()).containsExactly("BRA", "XXX");
  }

  private Intervention bothHaveSpokenForIt() {
    Intervention moved = assembly.moves(KENYA, ADJOURN).isGivenTheFloor(KENYA, COMMENTS);
    assembly.ends(moved.id(), 10);
    assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).speaks(TURKIYE, COMMENTS, 10);
    assembly.asksOn(ADJOURN, FOR_THE_MOTION, BRAZIL).speaks(BRAZIL, COMMENTS, 10);
    return moved;
  }

  @Test
  void a_motion_of_a_higher_order_goes_before_them_and_the_substance_after() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE).asks(councillor("XXX"), SPEAK);
    conference.moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE).speaks(KENYA, COMMENTS, 10);
    conference.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);

    conference.moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING);

    assertThat(conference.queue()).containsExactly("BRA", "TUR", "XXX");
  }

  @Test
  void where_nothing_is_said_of_a_motion_nobody_speaks_on_it() {
    assembly.moves(KENYA, Motion.SUSPENSION_OF_THE_MEETING).speaks(KENYA, COMMENTS, 10);

    refused(
        rule, () -> assembly.asksOn(Motion.SUSPENSION_OF_THE_MEETING, AGAINST_THE_MOTION, TURKIYE));
  }

  @Test
  void not_by_an_observer_and_not_without_saying_on_which() {
    assembly.moves(KENYA, ADJOURN).speaks(KENYA, COMMENTS, 10);

    refused(
        SpeakersRule.OBSERVER_MAKES_NO_PROCEDURAL_MOTION,
        () -> assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, OSKAR));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> assembly.asks(TURKIYE, AGAINST_THE_MOTION));
  }

  @Test
  void one_whose_place_another_has_taken_meanwhile_does_not_wait_again() {
    Intervention moved = assembly.moves(KENYA, ADJOURN).isGivenTheFloor(KENYA, COMMENTS);
    assembly.ends(moved.id(), 10).asksOn(ADJOURN, AGAINST_THE_MOTION, TURKIYE);
    SpeakerRequest lapsed = assembly.lastRequestOf(TURKIYE);
    assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).asks(councillor("ZZZ"), SPEAK);
    UUID inFavour = assembly.lastRequestOf(TURKIYE).id();
    Intervention absent = assembly.isCalled(TURKIYE, COMMENTS, inFavour);
    assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, BRAZIL);
    assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, XXX);

    assembly.passesOver(absent);

    assertThat(lapsed.status()).isEqualTo(RequestStatus.LAPSED);
    assertThat(assembly.queue()).containsExactly("BRA", "XXX", "ZZZ");
    assembly.speaks(BRAZIL, COMMENTS, 10).speaks(XXX, COMMENTS, 10);
    assembly.endsMotion(moved, MotionResult.LOST);
    assertThat(assembly.isGivenTheFloor(councillor("ZZZ"), COMMENTS).isRunning()).isTrue();
  }
}
