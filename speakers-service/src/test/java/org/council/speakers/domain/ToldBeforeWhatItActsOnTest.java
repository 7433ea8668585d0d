package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.PointOfOrderStatus;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Placing;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nothing becomes of what was not there yet, however late it is told. */
class ToldBeforeWhatItActsOnTest {

  private final ItemUnderway item = ItemUnderway.opened(ItemUnderway.CONFERENCE);

  @Nested
  class A_point_of_order {

    private final Intervention speech = item.isGivenTheFloor(KENYA, COMMENTS);
    private final Intervention raised = item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    private final Instant raisedAt = item.now();

    @Test
    void is_not_ruled_on_before_it_was_raised() {
      toldTooEarly(() -> rule(raisedAt.minusSeconds(1)), raisedAt);
      rule(raisedAt);

      assertThat(status()).isEqualTo(PointOfOrderStatus.RULED);
    }

    @Test
    void the_ruling_is_not_appealed_before_it_was_made() {
      Instant ruledAt = item.tick();
      rule(ruledAt);

      toldTooEarly(() -> appeal(ruledAt.minusSeconds(1)), ruledAt);
      appeal(ruledAt);

      assertThat(status()).isEqualTo(PointOfOrderStatus.APPEALED);
    }

    @Test
    void the_appeal_is_not_decided_before_it_was_made() {
      rule(item.tick());
      Instant appealedAt = item.tick();
      appeal(appealedAt);

      toldTooEarly(() -> decide(appealedAt.minusSeconds(1)), appealedAt);
      decide(appealedAt);

      assertThat(status()).isEqualTo(PointOfOrderStatus.DECIDED);
    }

    @Test
    void is_refused_first_where_it_is_ruled_on_already() {
      rule(item.tick());

      refused(SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, () -> rule(raisedAt.minusSeconds(1)));
    }

    @Test
    void what_is_done_now_is_not_before_the_appeal() {
      item.ends(raised.id(), 1).ends(speech.id(), 1);
      rule(item.tick());
      Instant ahead = item.now().plusSeconds(30);
      appeal(ahead);

      assertThat(item.debate().notBeforeTheLast(item.now())).isEqualTo(ahead);
    }

    private void rule(Instant at) {
      item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, at);
    }

    private void appeal(Instant at) {
      item.debate().pointsOfOrder().appeal(raised, BRAZIL, at);
    }

    private void decide(Instant at) {
      item.debate().pointsOfOrder().decide(raised, AppealResult.RULING_STANDS, at);
    }

    private PointOfOrderStatus status() {
      return raised.pointOfOrder().orElseThrow().status();
    }
  }

  @Test
  void a_motion_does_not_end_before_it_was_made() {
    Intervention moved =
        item.moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE).isGivenTheFloor(KENYA, COMMENTS);
    Instant madeAt = item.now();

    toldTooEarly(() -> end(moved, madeAt.minusSeconds(1)), madeAt);
    end(moved, madeAt);

    assertThat(moved.calledFor().motionResult()).isEqualTo(MotionResult.LOST);
  }

  @Test
  void nor_before_another_made_the_same() {
    Intervention moved =
        item.moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE).isGivenTheFloor(KENYA, COMMENTS);
    item.ends(moved.id(), 10).moves(TURKIYE, Motion.CLOSURE_OF_THE_DEBATE);
    Intervention again = item.isGivenTheFloor(TURKIYE, COMMENTS);

    toldTooEarly(() -> end(moved, moved.clock().givenAt()), again.clock().givenAt());

    assertThat(moved.calledFor().motionResult()).isNull();
  }

  private void end(Intervention moved, Instant at) {
    item.debate().motions().end(moved, MotionResult.LOST, at);
  }

  @Nested
  class A_request {

    private final SpeakerRequest request =
        item.asks(TURKIYE, Purpose.INTRODUCE, "C24/9").lastRequestOf(TURKIYE);
    private final Instant askedAt = item.now();

    @Test
    void is_not_withdrawn_before_it_was_made() {
      notDoneBefore(at -> item.list.withdraw(item.place, request, at));

      assertThat(request.status()).isEqualTo(RequestStatus.WITHDRAWN);
    }

    @Test
    void is_not_passed_over_before_it_was_made() {
      notDoneBefore(at -> item.chairsHand().passOver(request, at));

      assertThat(request.status()).isEqualTo(RequestStatus.PASSED_OVER);
    }

    @Test
    void is_not_given_up_for_a_right_before_it_was_made() {
      notDoneBefore(at ->
          item.list.reservingARight().reserve(item.place, TURKIYE, new Asking(null, "C24/9", at)));

      assertThat(request.status()).isEqualTo(RequestStatus.RIGHT_RESERVED);
    }

    @Test
    void is_not_answered_before_it_was_made() {
      Speech speech = new Speech(Does.INTRODUCES, List.of("C24/9"), Medium.ORAL);
      notDoneBefore(at ->
          item.debate().giveTheFloor(new Turn(item.place, TURKIYE, speech, request.id(), at, at)));

      assertThat(request.status()).isEqualTo(RequestStatus.SPEAKING);
    }

    @Test
    void is_answered_by_a_turn_that_begins_now_where_a_clock_that_is_ahead_put_it_there() {
      Speech speech = new Speech(Does.INTRODUCES, List.of("C24/9"), Medium.ORAL);
      Instant now = askedAt.minusSeconds(1);
      item.debate().giveTheFloor(new Turn(item.place, TURKIYE, speech, null, now, askedAt));

      assertThat(request.status()).isEqualTo(RequestStatus.SPEAKING);
    }

    @Test
    void is_put_beside_none_before_both_were_made() {
      SpeakerRequest other = item.asks(KENYA, Purpose.SPEAK).lastRequestOf(KENYA);
      Instant bothAskedAt = item.now();

      toldTooEarly(() -> put(other, request, askedAt), bothAskedAt);
      toldTooEarly(() -> put(request, other, askedAt), bothAskedAt);
      put(other, request, bothAskedAt);

      assertThat(item.queue()).containsExactly("KEN", "TUR");
    }

    private void put(SpeakerRequest one, SpeakerRequest other, Instant at) {
      item.chairsHand().put(new Placing(one.id(), Side.BEFORE, other.id(), "by agreement", at));
    }

    private void notDoneBefore(Consumer<Instant> act) {
      toldTooEarly(() -> act.accept(askedAt.minusSeconds(1)), askedAt);
      assertThat(request.isWaiting()).isTrue();
      act.accept(askedAt);
    }
  }

  private static void toldTooEarly(ThrowingCallable act, Instant after) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(act)
        .withMessageContaining("at %s".formatted(after));
  }
}
