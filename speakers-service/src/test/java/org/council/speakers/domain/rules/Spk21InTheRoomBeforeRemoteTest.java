package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#IN_THE_ROOM_BEFORE_REMOTE}. */
class Spk21InTheRoomBeforeRemoteTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void councillors_in_the_discussion() {
    item.asks(BRAZIL, SPEAK).asks(KENYA, SPEAK);

    assertThat(item.queue()).containsExactly("KEN", "BRA");
    refused(SpeakersRule.IN_THE_ROOM_BEFORE_REMOTE, () -> item.isGivenTheFloor(BRAZIL, COMMENTS));
  }

  @Test
  void introductions_are_first_come_first_served() {
    item.asks(BRAZIL, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4");

    assertThat(item.queue()).containsExactly("BRA", "KEN");
  }

  @Test
  void where_one_is_now_is_what_counts() {
    item.asks(BRAZIL, SPEAK).asks(KENYA, SPEAK);

    item.attends(BRAZIL.participant(), Attendance.IN_PERSON);

    assertThat(item.queue()).containsExactly("BRA", "KEN");
  }
}
