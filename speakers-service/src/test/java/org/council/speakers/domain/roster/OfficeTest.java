package org.council.speakers.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.roster.Office.CHAIR;
import static org.council.speakers.domain.roster.Office.GROUP_CHAIR;
import static org.council.speakers.domain.roster.Office.GUEST;
import static org.council.speakers.domain.roster.Office.SECRETARY_GENERAL;
import static org.council.speakers.domain.roster.Office.VICE_CHAIR;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeTest {

  @Test
  void a_meeting_is_called_to_order_by_the_chair_else_a_vice_chair_else_a_groups_chair() {
    assertThat(Office.callingToOrder(List.of(GROUP_CHAIR, VICE_CHAIR, CHAIR))).contains(CHAIR);
    assertThat(Office.callingToOrder(List.of(GUEST, GROUP_CHAIR, VICE_CHAIR))).contains(VICE_CHAIR);
    assertThat(Office.callingToOrder(List.of(SECRETARY_GENERAL, GROUP_CHAIR)))
        .contains(GROUP_CHAIR);
  }

  @Test
  void by_nobody_else() {
    assertThat(Office.callingToOrder(List.of(SECRETARY_GENERAL, GUEST))).isEmpty();
    assertThat(Office.callingToOrder(List.of())).isEmpty();
  }
}
