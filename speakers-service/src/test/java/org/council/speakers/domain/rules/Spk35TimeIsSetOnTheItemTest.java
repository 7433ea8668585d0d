package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#TIME_IS_SET_ON_THE_ITEM}. */
class Spk35TimeIsSetOnTheItemTest {

  private final ItemUnderway item = ItemUnderway.opened();
  private final Rule rule = SpeakersRule.TIME_IS_SET_ON_THE_ITEM;

  @Test
  void for_observers_within_the_cap_and_until_the_first_is_called() {
    item.asks(OSKAR, SPEAK).limits(Limited.OBSERVER, 120);
    refused(rule, () -> item.limits(Limited.OBSERVER, 301));
    assertThat(item.isGivenTheFloor(OSKAR, COMMENTS).clock().limitSeconds()).isEqualTo(120);

    refused(rule, () -> item.limits(Limited.OBSERVER, 60));
    refused(rule, () -> item.limits(Limited.OBSERVER, null));
  }

  @Test
  void the_time_of_observers_is_explained_by_it_where_it_is_as_it_was_set() {
    item.asks(OSKAR, SPEAK).limits(Limited.OBSERVER, 120);
    assertThat(item.list.speakingLimits().whyObserversHaveIt())
        .map(Reason::rule)
        .contains(SpeakersRule.TIME_IS_SET_ON_THE_ITEM);

    item.limits(Limited.OBSERVER, null);

    assertThat(item.list.speakingLimits().whyObserversHaveIt())
        .map(Reason::rule)
        .contains(SpeakersRule.OBSERVERS_SHARE_THE_TIME_LEFT);
  }

  @Test
  void where_it_is_not_computed_it_is_any_and_at_any_time() {
    ItemUnderway conference =
        ItemUnderway.opened(CONFERENCE).speaks(OSKAR, COMMENTS, 10).limits(Limited.OBSERVER, 900);

    assertThat(conference.isGivenTheFloor(OSKAR, COMMENTS).clock().limitSeconds()).isEqualTo(900);
  }
}
