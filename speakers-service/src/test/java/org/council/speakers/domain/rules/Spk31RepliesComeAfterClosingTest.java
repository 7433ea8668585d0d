package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link SpeakersRule#REPLIES_COME_AFTER_CLOSING}. */
class Spk31RepliesComeAfterClosingTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @ParameterizedTest
  @ValueSource(strings = {CONFERENCE, ASSEMBLY})
  void where_the_rule_book_says_so(String ruleBook) {
    ItemUnderway elsewhere = ItemUnderway.opened(ruleBook);

    refused(SpeakersRule.REPLIES_COME_AFTER_CLOSING, () -> elsewhere.asks(KENYA, RIGHT_OF_REPLY));
    assertThat(elsewhere.closeList().asks(KENYA, RIGHT_OF_REPLY).queue()).containsExactly("KEN");
  }

  @Test
  void one_that_waits_is_called_also_when_the_list_was_reopened() {
    ItemUnderway assembly =
        ItemUnderway.opened(ASSEMBLY).closeList().asks(KENYA, RIGHT_OF_REPLY).reopenList();

    assertThat(assembly.isGivenTheFloor(KENYA, REPLIES).clock().limitSeconds()).isEqualTo(600);
  }

  @Test
  void in_the_Council_it_may_be_asked_for_before() {
    assertThat(item.asks(KENYA, RIGHT_OF_REPLY).queue()).containsExactly("KEN");
  }
}
