package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.util.List;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/**
 * A point of order is settled before anybody is given the floor, on whatever item of the meeting.
 */
class WholeMeetingTest {

  private static final Place OTHER_ITEM = new Place("C24", "PL-1", 9, "the-budget");

  private final ItemUnderway assembly = ItemUnderway.opened("un-general-assembly");
  private final Intervention pointOfOrder = assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
  private final ListOfSpeakers other =
      new ListOfSpeakers(OTHER_ITEM.list(), assembly.list.ruleBook());

  @Test
  void ruled_on_first_and_an_appeal_decided_also_on_another_item() {
    assembly.ends(pointOfOrder.id(), 10);
    other.told().itemOpened(assembly.floor, OTHER_ITEM, assembly.tick());
    refused(SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, TURKIYE);

    assembly.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, assembly.tick());
    assembly.debate().pointsOfOrder().appeal(pointOfOrder, TURKIYE, assembly.tick());
    refused(SpeakersRule.RULING_IS_APPEALED_ONCE, TURKIYE);
    other.debateIn(assembly.floor).end(given(CHAIR), assembly.tick());

    assembly
        .debate()
        .pointsOfOrder()
        .decide(pointOfOrder, AppealResult.RULING_STANDS, assembly.tick());
    assertThat(given(TURKIYE).isRunning()).isTrue();
  }

  @Test
  void one_of_an_earlier_meeting_stops_nobody_in_a_later_one() {
    assembly.ends(pointOfOrder.id(), 10).closeItem();
    MeetingFloor later = new MeetingFloor(new MeetingId("C24", "PL-2"), "PL", assembly.tick());
    later.meetingIs(MeetingStatus.IN_PROGRESS, assembly.tick());
    Place continued = new Place("C24", "PL-2", 1, "the-plan");
    assembly.list.told().itemOpened(later, continued, assembly.tick());

    Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL);
    assertThat(
            assembly
                .list
                .debateIn(later)
                .giveTheFloor(new Turn(continued, TURKIYE, speech, assembly.tick()))
                .isRunning())
        .isTrue();
  }

  @Test
  void who_speaks_is_interrupted_on_the_item_on_which_it_speaks() {
    assembly.ends(pointOfOrder.id(), 10);
    assembly.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, assembly.tick());
    other.told().itemOpened(assembly.floor, OTHER_ITEM, assembly.tick());
    Intervention speaking = given(TURKIYE);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER))
        .withMessageContaining("on another item")
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.ONE_SPEAKER_AT_A_TIME);
    assertThat(speaking.stands()).isFalse();

    Speech raised = new Speech(RAISES_POINT_OF_ORDER, List.of(), Medium.ORAL);
    other
        .debateIn(assembly.floor)
        .giveTheFloor(new Turn(OTHER_ITEM, KENYA, raised, assembly.tick()));
    assertThat(speaking.stands()).isTrue();
  }

  private Intervention given(Speaker who) {
    Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL);
    return other
        .debateIn(assembly.floor)
        .giveTheFloor(new Turn(OTHER_ITEM, who, speech, assembly.tick()));
  }

  private void refused(Rule rule, Speaker who) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> given(who))
        .extracting(Refusal::rule)
        .isEqualTo(rule);
  }
}
