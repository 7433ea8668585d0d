package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECTOR_MEMBER;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link SpeakersRule#TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE}. */
class Spk32TimeIsYieldedWhereAllowedAndOnceTest {

  private final Rule rule = SpeakersRule.TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE;
  private final ItemUnderway assembly =
      ItemUnderway.openedWith("timeIsYielded", ASSEMBLY).closeList();

  @Test
  void the_other_has_what_is_left() {
    Intervention reply = assembly.isGivenTheFloor(KENYA, REPLIES);
    assembly.passes(100);

    Intervention rest = assembly.yields(reply, TURKIYE);

    assertThat(reply.isRunning()).isFalse();
    assertThat(rest.clock().limitSeconds()).isEqualTo(600 - reply.seconds());
    assertThat(rest.calledFor().letIn().yieldedBy()).isEqualTo(reply.id());
    assertThat(assembly.list.log().speaking()).contains(rest);
    refused(rule, () -> assembly.yields(rest, BRAZIL));
  }

  @Test
  void who_has_no_limit_and_who_has_used_it_up_has_nothing_to_give() {
    Intervention reply = assembly.isGivenTheFloor(KENYA, REPLIES);
    assembly.passes(600);
    refused(rule, () -> assembly.yields(reply, TURKIYE));
    assembly.ends(reply.id(), 700).reopenList();

    Intervention statement = assembly.isGivenTheFloor(KENYA, COMMENTS);
    refused(rule, () -> assembly.yields(statement, TURKIYE));
  }

  @Test
  void the_other_does_not_speak_beyond_what_its_delegation_has_left() {
    ItemUnderway council = ItemUnderway.openedWith("timeIsYielded", "itu-council");
    council.limits(Limited.DELEGATION_IN_ALL, 100).speaks(TURKIYE, COMMENTS, 70);

    Intervention rest = council.yields(council.isGivenTheFloor(KENYA, COMMENTS), TURKIYE);

    assertThat(rest.clock().limitSeconds()).isEqualTo(100 - 70);
  }

  @Test
  void nobody_is_let_in_who_may_not_speak_or_during_a_point_of_order() {
    Intervention reply = assembly.isGivenTheFloor(KENYA, REPLIES);
    refused(
        SpeakersRule.SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR,
        () -> ItemUnderway.openedWith("timeIsYielded", CONFERENCE).yields(reply, SECTOR_MEMBER));
    assembly.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
    refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> assembly.yields(reply, TURKIYE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"itu-council", CONFERENCE, ASSEMBLY})
  void off_everywhere(String ruleBook) {
    ItemUnderway elsewhere = ItemUnderway.opened(ruleBook);
    Intervention statement = elsewhere.isGivenTheFloor(KENYA, COMMENTS);

    refused(rule, () -> elsewhere.yields(statement, TURKIYE));
  }
}
