package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Does.OUTLINES;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;

import org.council.speakers.domain.request.Phase;
import org.junit.jupiter.api.Test;

/** The phase of the debate to which a speech belongs. */
class PhaseOfASpeechTest {

  private final ItemUnderway item = ItemUnderway.opened(ASSEMBLY);

  @Test
  void outside_the_list_it_follows_from_what_is_done() {
    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, INTRODUCES, "C24/35").part().phase())
        .contains(Phase.INTRODUCTIONS);
  }

  @Test
  void a_reply_outside_the_list_is_of_the_last() {
    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).part().phase())
        .contains(Phase.REPLIES);
  }

  @Test
  void what_is_announced_is_of_none() {
    assertThat(item.isGivenTheFloor(CHAIR, ANNOUNCES).part().phase()).isEmpty();
  }

  @Test
  void of_a_delegation_it_follows_from_what_it_asked_for() {
    assertThat(item.isGivenTheFloor(KENYA, OUTLINES).part().phase()).contains(Phase.DISCUSSION);
  }

  @Test
  void a_reply_of_a_delegation_while_the_list_is_open_is_of_the_discussion() {
    ItemUnderway council = ItemUnderway.opened();
    assertThat(council.isGivenTheFloor(KENYA, REPLIES).part().phase()).contains(Phase.DISCUSSION);
  }

  @Test
  void neither_a_point_of_order_nor_a_word_on_it_is_of_one() {
    item.isGivenTheFloor(KENYA, COMMENTS);
    assertThat(item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER).part().phase()).isEmpty();
    item.ends(item.list.log().speaking().orElseThrow().id(), 10);

    assertThat(item.isGivenTheFloor(CHAIR, REPLIES).part().phase()).isEmpty();
  }
}
