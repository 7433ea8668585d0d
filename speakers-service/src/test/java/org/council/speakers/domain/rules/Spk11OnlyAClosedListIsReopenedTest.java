package org.council.speakers.domain.rules;

import static org.council.speakers.domain.ItemUnderway.refused;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#ONLY_A_CLOSED_LIST_IS_REOPENED}. */
class Spk11OnlyAClosedListIsReopenedTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void an_open_one_is_not() {
    refused(SpeakersRule.ONLY_A_CLOSED_LIST_IS_REOPENED, item::reopenList);
  }
}
