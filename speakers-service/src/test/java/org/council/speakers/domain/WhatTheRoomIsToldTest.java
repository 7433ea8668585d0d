package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;

import org.council.speakers.domain.event.ClockEvent.InterventionPaused;
import org.council.speakers.domain.event.ClockEvent.InterventionResumed;
import org.council.speakers.domain.event.FloorEvent.InterventionEnded;
import org.council.speakers.domain.event.FloorEvent.InterventionPassedOver;
import org.council.speakers.domain.event.FloorEvent.QuestionPut;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Seat;
import org.junit.jupiter.api.Test;

/** Whatever happens to a speech, the room is told at which seat and microphone. */
class WhatTheRoomIsToldTest {

  private static final Speaker SEATED = KENYA.at(new Seat("C-14", "M-014"));

  private final ItemUnderway item = ItemUnderway.openedWith("questionsBetween", "itu-council");
  private final Intervention speech = item.isGivenTheFloor(SEATED, COMMENTS);

  @Test
  void when_its_clock_stands_runs_again_and_is_ended() {
    item.debate().pause(speech, item.tick());
    assertThat(item.lastFact())
        .isEqualTo(
            new InterventionPaused(
                "C24", "PL-1", 8, "the-plan", speech.id(), "ken", "C-14", "M-014"));

    item.debate().resume(speech, item.tick());
    assertThat(item.lastFact())
        .isEqualTo(
            new InterventionResumed(
                "C24", "PL-1", 8, "the-plan", speech.id(), "ken", "C-14", "M-014"));

    item.debate().end(speech, item.tick());
    assertThat(item.lastFact())
        .isEqualTo(
            new InterventionEnded(
                "C24", "PL-1", 8, "the-plan", speech.id(), "ken", 2, "C-14", "M-014"));
  }

  @Test
  void when_the_one_called_is_absent() {
    item.passesOver(speech);

    assertThat(item.facts())
        .contains(
            new InterventionPassedOver(
                "C24", "PL-1", 8, "the-plan", speech.id(), "ken", "KEN", "C-14", "M-014"));
  }

  @Test
  void when_another_puts_a_question_at_which_that_one_sits() {
    Intervention question = item.isAsked(speech, TURKIYE.at(new Seat("C-31", "M-031")));

    assertThat(item.lastFact())
        .isEqualTo(
            new QuestionPut(
                "C24", "PL-1", 8, "the-plan", question.id(), "tur", speech.id(), "C-31", "M-031"));
  }
}
