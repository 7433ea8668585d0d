package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#OBSERVERS_SHARE_THE_TIME_LEFT}. */
class Spk23ObserversShareTheTimeLeftTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void and_it_is_said_what_each_share_comes_of() {
    assertThat(item.list.speakingLimits().whyObserversHaveIt()).isEmpty();
    item.speaks(SECRETARY_GENERAL, REPLIES, 120).asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);
    assertThat(item.list.speakingLimits().whyObserversHaveIt())
        .contains(
            new Reason(
                SpeakersRule.OBSERVERS_SHARE_THE_TIME_LEFT,
                "allotted: 600 s; spoken of it: 120 s; observers waiting: 2; at most 300 s each"));

    item.speaks(OSKAR, COMMENTS, 20);

    assertThat(item.list.speakingLimits().whyObserversHaveIt())
        .map(Reason::facts)
        .contains("fixed at 240 s when the first observer was called");
  }

  @Test
  void recomputed_as_requests_come_and_go_and_time_passes() {
    item.asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);
    assertThat(item.list.speakingLimits().ofObservers()).contains(300);

    item.speaks(SECRETARY_GENERAL, REPLIES, 120);
    assertThat(item.list.speakingLimits().ofObservers()).contains(240);

    item.withdraws(OSKAR, SPEAK);
    assertThat(item.list.speakingLimits().ofObservers()).contains(300);
  }

  @Test
  void fixed_when_the_first_observer_is_called() {
    item.speaks(SECRETARY_GENERAL, REPLIES, 300).asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);

    Intervention first = item.isGivenTheFloor(OSKAR, COMMENTS);
    item.ends(first.id(), 20);

    assertThat(first.clock().limitSeconds()).isEqualTo(150);
    assertThat(item.list.speakingLimits().ofObservers()).contains(150);
  }

  @Test
  void one_that_did_not_wait_is_counted_with_those_who_do() {
    item.speaks(SECRETARY_GENERAL, REPLIES, 300).asks(PELARGIA, SPEAK);

    assertThat(item.isGivenTheFloor(OSKAR, INTRODUCES, "C24/7").clock().limitSeconds())
        .isEqualTo(150);
  }

  @Test
  void a_councillor_is_given_no_such_time() {
    assertThat(item.isGivenTheFloor(KENYA, COMMENTS).clock().limitSeconds()).isNull();
    assertThat(item.list.speakingLimits().ofObservers()).isEmpty();
  }
}
