package org.council.speakers.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.roster.Attendance.IN_PERSON;
import static org.council.speakers.domain.roster.Attendance.REMOTE;

import java.time.Instant;
import java.util.UUID;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.api.Test;

/** How one attended while its request waited last: in whose place others may stand (spk-28). */
class AttendedWaitingTest {

  private final SpeakerRequest request =
      new SpeakerRequest(
          WaitingEntry.of(
              UUID.randomUUID(),
              ItemUnderway.KENYA,
              new Asking(Purpose.SPEAK, null, Instant.parse("2024-06-04T09:00:00Z")),
              1));

  @Test
  void what_is_told_while_it_waits_counts() {
    request.attends(REMOTE);

    attended(REMOTE, REMOTE);
  }

  @Test
  void what_is_told_afterwards_counts_only_where_it_waits_again() {
    request.call(UUID.randomUUID());
    request.attends(REMOTE);
    attended(REMOTE, IN_PERSON);
    request.attends(IN_PERSON);
    request.attends(REMOTE);
    attended(REMOTE, IN_PERSON);

    request.restore();

    attended(REMOTE, REMOTE);
  }

  @Test
  void where_it_waited_more_than_once_the_last_time_counts() {
    request.call(UUID.randomUUID());
    request.attends(REMOTE);
    request.restore();
    request.lapse(null);
    attended(REMOTE, REMOTE);

    request.attends(IN_PERSON);

    attended(IN_PERSON, REMOTE);
  }

  private void attended(Attendance now, Attendance whileItWaited) {
    assertThat(request.entry().attendance()).isEqualTo(now);
    assertThat(request.entryAsItWaited().attendance()).isEqualTo(whileItWaited);
  }
}
