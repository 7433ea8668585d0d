package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.PointOfOrderStatus;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ruling is appealed before the meeting goes on, or not at all (spk-30). */
class AppealComesAtOnceTest {

  private static final Place OTHER_ITEM = new Place("C24", "PL-1", 9, "the-budget");

  private final ItemUnderway item = ItemUnderway.opened(CONFERENCE);
  private final Intervention moved = moved();
  private final Intervention raised = ruledOn(KENYA);

  private Intervention moved() {
    item.moves(BRAZIL, CLOSURE_OF_THE_DEBATE);
    Intervention made = item.isGivenTheFloor(BRAZIL, COMMENTS);
    item.ends(made.id(), 10).asksOn(CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);
    item.asks(BRAZIL, SPEAK);
    return made;
  }

  private Intervention ruledOn(Speaker who) {
    Intervention pointOfOrder = item.isGivenTheFloor(who, RAISES_POINT_OF_ORDER);
    item.ends(pointOfOrder.id(), 10);
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.NOT_UPHELD, item.tick());
    return pointOfOrder;
  }

  /** With what the meeting goes on, and what the refusal says of it. */
  private enum Done {
    GIVE_THE_FLOOR("another was given the floor", item -> item.speaks(TURKIYE, COMMENTS, 1)),
    GIVE_AN_OFFICER_THE_FLOOR(
        "another was given the floor", item -> item.speaks(SECRETARY_GENERAL, REPLIES, 1)),
    CLOSE_THE_LIST("the list was closed", ItemUnderway::closeList),
    ANNOUNCE_THE_LIST("the list was announced", item -> item.chairsHand().announce(item.tick())),
    LIMIT_THE_TIME("the time of speakers was set", item -> item.limits(Limited.COUNCILLOR, 60)),
    PUT("the Chair put one who waits elsewhere", item -> item.puts(BRAZIL, Side.BEFORE, TURKIYE)),
    OPEN_ANOTHER_ITEM(
        "an item was opened",
        item ->
            new ListOfSpeakers(OTHER_ITEM.list(), item.list.ruleBook())
                .told()
                .itemOpened(item.floor, OTHER_ITEM, item.tick())),
    CLOSE_THE_ITEM("an item was closed", ItemUnderway::closeItem),
    BREAK_OFF(
        "the meeting broke off",
        item -> {
          item.floor.meetingIs(MeetingStatus.ADJOURNED, item.tick());
          item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.tick());
        });

    private final String fact;
    private final Consumer<ItemUnderway> done;

    Done(String fact, Consumer<ItemUnderway> done) {
      this.fact = fact;
      this.done = done;
    }
  }

  @ParameterizedTest
  @EnumSource
  void not_after_the_meeting_has_gone_on(Done another) {
    Instant ruled = item.now();
    another.done.accept(item);

    refused(raised, item.tick(), "at %s, %s".formatted(ruled.plusSeconds(1), another.fact));
    assertThat(statusOf(raised)).isEqualTo(PointOfOrderStatus.RULED);
  }

  @Test
  void nor_after_a_list_was_reopened() {
    item.closeList();
    Intervention later = ruledOn(TURKIYE);
    item.reopenList();

    refused(later, item.tick(), "the list was reopened");
  }

  @ParameterizedTest
  @EnumSource(names = {"CARRIED", "LOST"})
  void nor_after_a_motion_was_decided(MotionResult result) {
    item.endsMotion(moved, result);

    refused(raised, item.tick(), "a motion was decided");
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAWN", "RULED_OUT"})
  void but_after_one_was_taken_back_or_ruled_out_which_may_be_what_was_ruled(MotionResult result) {
    item.endsMotion(moved, result);

    appeal(raised, item.tick());

    assertThat(statusOf(raised)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void nor_after_another_ruling() {
    ItemUnderway patient = ItemUnderway.openedWith("ruledOnAtOnce", CONFERENCE, false);
    Intervention one = patient.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    patient.ends(one.id(), 1);
    Intervention other = patient.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    patient.ends(other.id(), 1);
    PointsOfOrder pointsOfOrder = patient.debate().pointsOfOrder();
    pointsOfOrder.rule(one, Ruling.UPHELD, patient.tick());
    Instant between = patient.tick();
    pointsOfOrder.rule(other, Ruling.UPHELD, patient.tick());
    String fact =
        "since the ruling, at %s, the Chair ruled on another point of order: only the last is appealed"
            .formatted(patient.now());

    refused(() -> pointsOfOrder.appeal(one, BRAZIL, patient.tick()), fact);
    refused(() -> pointsOfOrder.appeal(one, BRAZIL, between), fact);
    assertThat(statusOf(one)).isEqualTo(PointOfOrderStatus.RULED);
    pointsOfOrder.appeal(other, BRAZIL, patient.tick());
    assertThat(statusOf(other)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void nor_against_one_that_is_told_after_a_later_one() {
    ItemUnderway patient = ItemUnderway.openedWith("ruledOnAtOnce", CONFERENCE, false);
    Intervention one = patient.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    patient.ends(one.id(), 1);
    Instant ruled = patient.tick();
    Intervention other = patient.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    patient.ends(other.id(), 1);
    PointsOfOrder pointsOfOrder = patient.debate().pointsOfOrder();
    pointsOfOrder.rule(other, Ruling.UPHELD, patient.tick());
    pointsOfOrder.rule(one, Ruling.UPHELD, ruled);

    refused(() -> pointsOfOrder.appeal(one, BRAZIL, ruled), "only the last is appealed");
  }

  @Test
  void one_before_it_says_nothing_of_a_ruling_that_an_older_replica_did_not_keep() {
    Intervention later = item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    item.ends(later.id(), 10);
    later.became(pointOfOrder -> pointOfOrder.ruled(Ruling.UPHELD, item.now()));
    item.floor.settling().forget(later);

    appeal(later, item.tick());

    assertThat(statusOf(later)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void what_others_ask_and_tell_and_who_presides_explains_is_no_going_on() {
    item.asks(KENYA, SPEAK).withdraws(TURKIYE, AGAINST_THE_MOTION);
    item.attends(BRAZIL.participant(), Attendance.IN_PERSON);
    item.speaks(CHAIR, ANNOUNCES, 30);

    appeal(raised, item.tick());

    assertThat(statusOf(raised)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void nor_that_whoever_was_interrupted_goes_on_and_ends() {
    Intervention speech = item.isGivenTheFloor(TURKIYE, COMMENTS);
    Intervention interrupting = ruledOn(KENYA);
    item.ends(speech.id(), 60);

    appeal(interrupting, item.tick());

    assertThat(statusOf(interrupting)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void one_that_is_told_late_is_judged_by_when_it_was_made() {
    Instant made = item.tick();
    item.speaks(TURKIYE, COMMENTS, 10);

    refused(raised, made.plusSeconds(1), "another was given the floor");
    appeal(raised, made);

    assertThat(statusOf(raised)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void what_is_told_late_and_was_done_before_the_ruling_is_no_going_on() {
    item.list.told().itemClosed(item.floor, item.now().minusSeconds(5));

    appeal(raised, item.tick());

    assertThat(statusOf(raised)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void the_earliest_that_was_done_counts_in_whatever_order_it_is_told() {
    Instant ruled = item.now();
    item.passes(30);
    item.closeList();
    item.list.told().itemClosed(item.floor, ruled.plusSeconds(10));

    refused(raised, ruled.plusSeconds(20), "an item was closed");
    appeal(raised, ruled.plusSeconds(5));
    assertThat(statusOf(raised)).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void by_a_replica_whose_clock_is_behind_the_meeting_goes_on_after_the_ruling() {
    Instant ruled = item.now();

    item.chairsHand().announce(item.debate().notBeforeTheLast(ruled.minusMillis(300)));

    refused(raised, item.tick(), "at %s, the list was announced".formatted(ruled));
  }

  @Test
  void of_one_instant_what_is_entered_first_came_first() {
    Instant minute = item.now();
    item.chairsHand().announce(minute);

    refused(raised, minute, "the list was announced");
  }

  @Test
  void a_ruling_that_is_told_late_is_followed_by_what_was_done_since() {
    ItemUnderway patient = ItemUnderway.openedWith("ruledOnAtOnce", CONFERENCE, false);
    Intervention one = patient.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    patient.ends(one.id(), 10);
    Instant ruled = patient.tick();
    patient.speaks(TURKIYE, COMMENTS, 10);

    patient.debate().pointsOfOrder().rule(one, Ruling.UPHELD, ruled);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> patient.debate().pointsOfOrder().appeal(one, BRAZIL, patient.tick()))
        .withMessageContaining("another was given the floor");
  }

  private void appeal(Intervention ruled, Instant at) {
    item.debate().pointsOfOrder().appeal(ruled, BRAZIL, at);
  }

  private void refused(Intervention ruled, Instant at, String fact) {
    refused(() -> appeal(ruled, at), fact);
  }

  private static void refused(ThrowingCallable appeal, String fact) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(appeal)
        .withMessageContaining(fact)
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.RULING_IS_APPEALED_ONCE);
  }

  private static PointOfOrderStatus statusOf(Intervention raised) {
    return raised.pointOfOrder().orElseThrow().status();
  }
}
