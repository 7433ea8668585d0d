package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;

import java.time.Instant;
import org.council.speakers.domain.event.ClockEvent.InterventionPaused;
import org.council.speakers.domain.event.ClockEvent.InterventionResumed;
import org.council.speakers.domain.event.PointOfOrderEvent.AppealDecided;
import org.council.speakers.domain.event.PointOfOrderEvent.RulingAppealed;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Where a point of order is ruled on at once, the clock of whom it interrupted stands again from an
 * appeal until that is decided.
 */
class HeldUpUntilTheAppealIsDecidedTest {

  private final InterruptedSpeech interrupted = InterruptedSpeech.awaitingTheRuling();
  private final ItemUnderway assembly = interrupted.assembly();
  private final Intervention speech = interrupted.speech();
  private final Instant given = interrupted.given();
  private final Intervention raised = interrupted.raised();
  private final PointsOfOrder pointsOfOrder = assembly.debate().pointsOfOrder();

  @Test
  void an_appeal_lets_it_stand_again_until_it_is_decided() {
    pointsOfOrder.rule(raised, Ruling.NOT_UPHELD, given.plusSeconds(30));
    pointsOfOrder.appeal(raised, BRAZIL, given.plusSeconds(35));
    assertThat(assembly.facts())
        .extracting(Object::getClass)
        .endsWith(RulingAppealed.class, InterventionPaused.class);

    pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, given.plusSeconds(55));

    assertThat(assembly.facts())
        .extracting(Object::getClass)
        .endsWith(AppealDecided.class, InterventionResumed.class);
    assembly.ends(speech.id(), 60);
    assertThat(speech.seconds()).isEqualTo(10 + 5 + 5);
  }

  @Test
  void whom_the_Chair_let_stand_before_the_appeal_stands_after_it() {
    pointsOfOrder.rule(raised, Ruling.NOT_UPHELD, given.plusSeconds(30));
    assembly.debate().pause(speech, given.plusSeconds(33));
    pointsOfOrder.appeal(raised, BRAZIL, given.plusSeconds(35));

    pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, given.plusSeconds(55));

    assertThat(speech.clock().pausedAt()).isEqualTo(given.plusSeconds(33));
    assembly.debate().resume(speech, given.plusSeconds(58));
    assembly.ends(speech.id(), 60);
    assertThat(speech.seconds()).isEqualTo(10 + 3 + 2);
  }

  @Test
  void not_whom_it_let_stand_after_the_appeal_that_is_told_late() {
    pointsOfOrder.rule(raised, Ruling.NOT_UPHELD, given.plusSeconds(30));
    assembly.debate().pause(speech, given.plusSeconds(40));
    pointsOfOrder.appeal(raised, BRAZIL, given.plusSeconds(35));

    pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, given.plusSeconds(55));

    assertThat(speech.stands()).isFalse();
    assembly.ends(speech.id(), 60);
    assertThat(speech.seconds()).isEqualTo(10 + 5 + 5);
  }

  @Nested
  class One_that_stood_already_when_it_was_raised {

    private final Intervention again = raisedWhileItStands();

    private Intervention raisedWhileItStands() {
      pointsOfOrder.rule(raised, Ruling.UPHELD, given.plusSeconds(20));
      assembly.debate().pause(speech, given.plusSeconds(30));
      assembly.passes(15);
      return InterruptedSpeech.raisedIn(assembly);
    }

    @Test
    void goes_on_with_no_ruling_and_stops_for_an_appeal_where_the_Chair_let_it_run() {
      pointsOfOrder.rule(again, Ruling.UPHELD, given.plusSeconds(60));
      assertThat(speech.stands()).isTrue();
      assembly.debate().resume(speech, given.plusSeconds(65));

      pointsOfOrder.appeal(again, BRAZIL, given.plusSeconds(70));

      assertThat(speech.clock().pausedAt()).isEqualTo(given.plusSeconds(70));
      pointsOfOrder.decide(again, AppealResult.OVERRULED, given.plusSeconds(75));
      assertThat(speech.clock().resumedAt()).isEqualTo(given.plusSeconds(75));
    }

    @Test
    void stands_on_after_the_appeal_where_the_Chair_did_not() {
      pointsOfOrder.rule(again, Ruling.UPHELD, given.plusSeconds(60));
      pointsOfOrder.appeal(again, BRAZIL, given.plusSeconds(70));

      pointsOfOrder.decide(again, AppealResult.OVERRULED, given.plusSeconds(75));

      assertThat(speech.clock().pausedAt()).isEqualTo(given.plusSeconds(30));
    }
  }

  @Test
  void who_presides_and_speaks_after_the_ruling_goes_on_through_an_appeal() {
    ItemUnderway elsewhere = ItemUnderway.opened(ASSEMBLY);
    Intervention interrupting = InterruptedSpeech.raisedIn(elsewhere);
    PointsOfOrder there = elsewhere.debate().pointsOfOrder();
    there.rule(interrupting, Ruling.UPHELD, elsewhere.tick());
    Intervention explains = elsewhere.isGivenTheFloor(CHAIR, COMMENTS);

    there.appeal(interrupting, BRAZIL, elsewhere.tick());

    assertThat(explains.stands()).isFalse();
  }

  @Nested
  class An_appeal_that_is_told_late {

    @Test
    void
        lets_the_clock_stand_since_it_was_made_though_the_Chair_paused_it_later_and_that_is_said() {
      pointsOfOrder.rule(raised, Ruling.NOT_UPHELD, given.plusSeconds(30));
      assembly.debate().pause(speech, given.plusSeconds(40));

      pointsOfOrder.appeal(raised, BRAZIL, given.plusSeconds(35));

      assertThat(speech.clock().pausedAt()).isEqualTo(given.plusSeconds(35));
      assertThat(assembly.facts())
          .extracting(Object::getClass)
          .endsWith(RulingAppealed.class, InterventionPaused.class);
      assertThat(assembly.list.recorded().getLast().at()).isEqualTo(given.plusSeconds(35));
    }

    @Test
    void says_nothing_of_a_clock_that_stood_before() {
      pointsOfOrder.rule(raised, Ruling.NOT_UPHELD, given.plusSeconds(30));
      assembly.debate().pause(speech, given.plusSeconds(33));

      pointsOfOrder.appeal(raised, BRAZIL, given.plusSeconds(35));

      assertThat(assembly.lastFact()).isInstanceOf(RulingAppealed.class);
      assertThat(speech.clock().pausedAt()).isEqualTo(given.plusSeconds(33));
    }

    @Test
    void lets_it_stand_since_when_it_last_ran_again_where_that_is_later() {
      pointsOfOrder.rule(raised, Ruling.NOT_UPHELD, given.plusSeconds(30));
      assembly.debate().pause(speech, given.plusSeconds(40));
      assembly.debate().resume(speech, given.plusSeconds(45));
      assembly.debate().pause(speech, given.plusSeconds(50));

      pointsOfOrder.appeal(raised, BRAZIL, given.plusSeconds(35));

      assertThat(speech.clock().pausedAt()).isEqualTo(given.plusSeconds(45));
    }

    @Test
    void counts_also_where_the_meeting_broke_off_meanwhile() {
      pointsOfOrder.rule(raised, Ruling.NOT_UPHELD, given.plusSeconds(30));
      assembly.list.told().meetingAdjourned(assembly.floor, given.plusSeconds(40));

      pointsOfOrder.appeal(raised, BRAZIL, given.plusSeconds(35));
      pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, given.plusSeconds(38));

      assertThat(speech.clock().pausedAt()).isEqualTo(given.plusSeconds(40));
      assembly.ends(speech.id(), 600);
      assertThat(speech.seconds()).isEqualTo(10 + 5 + 2);
    }
  }

  @Test
  void appealed_while_it_is_made_it_lets_nothing_run_when_it_has_ended() {
    Intervention again = interrupted.ruledAndRaisedAgain();
    pointsOfOrder.rule(again, Ruling.UPHELD, assembly.tick());
    pointsOfOrder.appeal(again, TURKIYE, assembly.tick());
    assembly.ends(again.id(), 10);
    assertThat(speech.stands()).isTrue();

    pointsOfOrder.decide(again, AppealResult.RULING_STANDS, assembly.tick());

    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
  }
}
