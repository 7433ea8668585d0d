package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.util.Optional;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.junit.jupiter.api.Test;

/** The list shows the point of order for which nobody is given the floor. */
class ToBeSettledTest {

  private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
  private final Intervention raised = assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
  private final PointsOfOrder pointsOfOrder = assembly.debate().pointsOfOrder();

  @Test
  void until_it_is_ruled_on_and_an_appeal_decided() {
    assembly.ends(raised.id(), 10);
    assertThat(assembly.list.toBeSettled()).contains(raised);

    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    assertThat(assembly.list.toBeSettled()).isEmpty();
    pointsOfOrder.appeal(raised, TURKIYE, assembly.tick());
    assertThat(assembly.list.toBeSettled()).contains(raised);

    pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, assembly.tick());
    assertThat(assembly.list.toBeSettled()).isEmpty();
  }

  @Test
  void unless_the_one_called_was_absent() {
    assembly.passesOver(raised);

    assertThat(assembly.list.toBeSettled()).isEmpty();
  }

  @Test
  void also_after_the_meeting_rose() {
    assembly.ends(raised.id(), 10);
    assembly.floor.meetingIs(MeetingStatus.CLOSED, assembly.tick());
    assembly
        .list
        .told()
        .meetingClosed(assembly.floor, Optional.of(assembly.place), assembly.tick());

    assertThat(assembly.list.toBeSettled()).contains(raised);
  }

  @Test
  void and_not_in_a_later_meeting() {
    assembly.ends(raised.id(), 10).closeItem();
    MeetingFloor later = ItemSeen.floorOf("PL-2");
    later.meetingIs(MeetingStatus.IN_PROGRESS, assembly.tick());
    Place continued = new Place("C24", "PL-2", 1, "the-plan");
    assembly.list.told().itemOpened(later, continued, assembly.tick());

    assertThat(assembly.list.toBeSettled()).isEmpty();
  }

  @Test
  void nor_where_it_is_not_ruled_on_at_once() {
    ItemUnderway council = ItemUnderway.opened().speaks(KENYA, RAISES_POINT_OF_ORDER, 10);

    assertThat(council.list.toBeSettled()).isEmpty();
  }
}
