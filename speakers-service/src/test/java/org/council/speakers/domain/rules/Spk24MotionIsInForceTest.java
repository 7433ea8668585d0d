package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link SpeakersRule#MOTION_IS_IN_FORCE}. */
class Spk24MotionIsInForceTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @ParameterizedTest
  @EnumSource(Motion.class)
  void under_its_name_not_in_the_Council(Motion motion) {
    refused(SpeakersRule.MOTION_IS_IN_FORCE, () -> item.moves(KENYA, motion));
  }

  @ParameterizedTest
  @EnumSource(Motion.class)
  void but_in_a_conference(Motion motion) {
    assertThat(ItemUnderway.opened(CONFERENCE).moves(KENYA, motion).queue()).containsExactly("KEN");
  }

  @Test
  void nor_is_one_without_a_name_until_the_rule_book_switches_it_on() {
    refused(SpeakersRule.MOTION_IS_IN_FORCE, () -> item.asks(KENYA, PROCEDURAL_MOTION));
    assertThat(
            ItemUnderway.openedWith("motionsWithoutName", "itu-council")
                .asks(KENYA, PROCEDURAL_MOTION)
                .queue())
        .containsExactly("KEN");
  }

  @Test
  void an_observer_is_told_first_that_it_makes_none() {
    refused(
        SpeakersRule.OBSERVER_MAKES_NO_PROCEDURAL_MOTION,
        () -> item.moves(OSKAR, Motion.CLOSURE_OF_THE_DEBATE));
  }

  @Test
  void what_is_no_motion_has_not_the_name_of_one() {
    Asking asking = new Asking(SPEAK, Motion.CLOSURE_OF_THE_DEBATE, null, item.tick());

    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> item.asks(KENYA, asking));
  }
}
