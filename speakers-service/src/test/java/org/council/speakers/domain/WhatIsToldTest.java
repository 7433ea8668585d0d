package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import org.council.speakers.domain.event.ListEvent.ListOpened;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.ListStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What agenda tells, and what of it is kept; what it tells late: {@link AdjournmentToldLateTest},
 * {@link ClosingToldLateTest}; what the room tells: {@link MicrophoneTest}.
 */
class WhatIsToldTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Nested
  class Carried_over {

    @Test
    void it_keeps_who_waits_and_opens_anew() {
      item.asks(BRAZIL, SPEAK).asks(OSKAR, SPEAK).closeList().closeItem();

      item.open();

      assertThat(item.list.status()).isEqualTo(ListStatus.OPEN);
      assertThat(item.lastFact()).isEqualTo(new ListOpened("C24", "PL-1", 8, "the-plan"));
      assertThat(item.queue()).containsExactly("BRA", "OSK");
    }

    @Test
    void it_keeps_the_time_that_was_fixed_and_the_time_allotted() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 500).speaks(OSKAR, COMMENTS, 10).closeItem();

      item.allots(null);
      item.open();

      assertThat(item.list.speakingLimits().ofObservers()).contains(100);
      assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
    }
  }

  @Test
  void who_comes_into_the_room_counts_also_for_a_request_that_waits_again() {
    item.asks(OSKAR, SPEAK).asks(OSKAR, Purpose.INTRODUCE, "C24/7");
    Intervention absent = item.isGivenTheFloor(OSKAR, Does.INTRODUCES, "C24/7");
    item.attends("osk", Attendance.REMOTE);

    item.passesOver(absent);

    assertThat(item.list.inOrder())
        .extracting(ordered -> ordered.entry().attendance())
        .containsExactly(Attendance.REMOTE);
  }

  @Nested
  class Its_moment {

    @Test
    void is_none_before_something_happens_in_the_room() {
      assertThat(ItemUnderway.planned().list.moment()).isEmpty();
    }

    @Test
    void is_none_by_an_agenda_that_is_revised_before() {
      ItemUnderway planned = ItemUnderway.planned();

      planned.allots(900, planned.tick());

      assertThat(planned.list.moment()).isEmpty();
    }

    @Test
    void is_that_of_the_last_act_in_the_room_whenever_the_agenda_was_entered() {
      item.asks(KENYA, SPEAK);
      Instant asked = item.now();

      item.allots(900);

      assertThat(item.list.moment()).contains(asked);
    }

    @Test
    void is_that_of_an_agenda_that_is_revised_while_the_meeting_is_held() {
      item.asks(KENYA, SPEAK);

      item.allots(900, item.tick());

      assertThat(item.list.moment()).contains(item.now());
    }

    @Test
    void is_not_set_back_by_a_revision_that_is_told_late() {
      Instant revised = item.tick();
      item.asks(KENYA, SPEAK);

      item.allots(900, revised);

      assertThat(item.list.moment()).contains(item.now());
    }
  }
}
