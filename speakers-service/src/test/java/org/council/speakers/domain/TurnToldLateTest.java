package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.council.platform.procedure.AlreadyStands;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/**
 * What is entered after the fact overlaps nothing that is known, and was done while the meeting
 * sat.
 */
class TurnToldLateTest {

  private static final SpeakersRule ONE_AT_A_TIME = SpeakersRule.ONE_SPEAKER_AT_A_TIME;
  private static final SpeakersRule SITS = SpeakersRule.MEETING_IS_IN_PROGRESS;

  private final ItemUnderway item = ItemUnderway.opened();
  private final Instant began = item.now();

  private void at(int second) {
    item.nowIs(began.plusSeconds(second - 1L));
  }

  private Intervention speaks(Speaker who, int from, int seconds) {
    at(from);
    Intervention made = item.isGivenTheFloor(who, COMMENTS);
    item.ends(made.id(), seconds);
    return made;
  }

  @Test
  void the_floor_was_not_given_while_another_had_it() {
    speaks(KENYA, 100, 60);

    at(100);
    refused(ONE_AT_A_TIME, () -> item.isGivenTheFloor(TURKIYE, COMMENTS));
    at(159);
    refused(ONE_AT_A_TIME, () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
    at(160);
    assertThat(item.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void a_point_of_order_in_a_speech_is_told_before_its_end() {
    speaks(KENYA, 100, 60);

    at(130);
    refused(ONE_AT_A_TIME, () -> item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER));
  }

  @Test
  void one_that_was_forgotten_is_entered_between_two_others() {
    speaks(KENYA, 100, 60);
    speaks(TURKIYE, 300, 60);

    at(200);
    Intervention forgotten = item.isGivenTheFloor(BRAZIL, COMMENTS);
    refused(ONE_AT_A_TIME, () -> item.ends(forgotten.id(), 101));
    item.ends(forgotten.id(), 100);

    assertThat(item.list.log().spoken().seconds()).isEqualTo(60 + 60 + 100);
  }

  @Test
  void one_that_has_ended_has_ended() {
    Intervention first = speaks(KENYA, 100, 60);
    speaks(TURKIYE, 300, 60);

    assertThatExceptionOfType(AlreadyStands.class)
        .isThrownBy(() -> item.debate().end(first, item.tick()));
  }

  @Test
  void one_that_was_passed_over_is_in_nobodys_way() {
    at(100);
    Intervention absent = item.isGivenTheFloor(KENYA, COMMENTS);
    at(130);
    item.passesOver(absent);

    at(110);
    assertThat(item.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void nor_on_another_item_where_that_is_known() {
    Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL);
    Instant at = item.tick();
    Turn turn = new Turn(ItemUnderway.ITEM, KENYA, speech, null, at, at, UUID.randomUUID());

    refused(ONE_AT_A_TIME, () -> item.debate().giveTheFloor(turn));
  }

  @Test
  void it_was_not_given_before_the_meeting_was_opened_nor_in_its_last_break() {
    at(-10);
    refused(SITS, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    item.floor.meetingIs(MeetingStatus.ADJOURNED, began.plusSeconds(200));
    item.floor.meetingIs(MeetingStatus.IN_PROGRESS, began.plusSeconds(400));

    at(200);
    refused(SITS, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    at(399);
    refused(SITS, () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
    speaks(KENYA, 199, 1);
    speaks(TURKIYE, 400, 60);
  }

  @Test
  void what_is_done_now_is_done_after_all_that_is_known() {
    Intervention last = speaks(KENYA, 100, 60);
    assertThat(item.debate().notBeforeTheLast(began)).isEqualTo(last.clock().endedAt());

    item.floor.meetingIs(MeetingStatus.ADJOURNED, began.plusSeconds(200));
    item.floor.meetingIs(MeetingStatus.IN_PROGRESS, began.plusSeconds(400));
    assertThat(item.debate().notBeforeTheLast(began)).isEqualTo(began.plusSeconds(400));
  }

  @Test
  void who_asked_only_after_it_stands_in_nobodys_way() {
    at(100);
    item.asks(BRAZIL, SPEAK);
    at(120);
    item.asks(KENYA, SPEAK).asks(TURKIYE, POINT_OF_ORDER);

    at(110);
    assertThat(item.isGivenTheFloor(BRAZIL, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void who_asked_before_it_does_also_where_it_is_told_late() {
    at(100);
    item.asks(BRAZIL, SPEAK).asks(KENYA, SPEAK);

    at(110);
    refused(SpeakersRule.IN_THE_ROOM_BEFORE_REMOTE, () -> item.isGivenTheFloor(BRAZIL, COMMENTS));
  }

  @Test
  void nor_does_one_that_asked_only_after_another_was_passed_over() {
    at(100);
    item.asks(BRAZIL, SPEAK);
    at(120);
    item.asks(KENYA, SPEAK);

    at(110);
    assertThat(item.passesOver(BRAZIL).queue()).containsExactly("KEN");
  }

  @Test
  void what_was_asked_for_only_after_it_is_not_answered_and_waits_on() {
    at(120);
    item.asks(KENYA, SPEAK);

    at(110);
    Intervention unasked = item.isGivenTheFloor(KENYA, COMMENTS);
    item.ends(unasked.id(), 5);

    assertThat(item.queue()).containsExactly("KEN");
  }

  @Test
  void unless_that_is_used_up_with_it_as_soon_as_it_was_asked_for() {
    at(120);
    item.asks(PELARGIA, SPEAK);
    Instant asked = item.now();

    at(110);
    item.isGivenTheFloor(PELARGIA, COMMENTS);

    assertThat(item.queue()).isEmpty();
    assertThat(
            item.list.recorded().stream()
                .filter(recorded -> recorded.fact() instanceof RequestWithdrawn)
                .map(recorded -> recorded.at()))
        .containsExactly(asked);
  }
}
