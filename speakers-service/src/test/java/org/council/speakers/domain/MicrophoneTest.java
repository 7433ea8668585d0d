package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.request.Does.COMMENTS;

import java.time.Instant;
import java.util.List;
import org.council.speakers.domain.event.FloorEvent.FloorGiven;
import org.council.speakers.domain.event.FloorEvent.MicrophoneSwitched;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Microphone;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Seat;
import org.junit.jupiter.api.Test;

/** A microphone, as the room tells of it. */
class MicrophoneTest {

  private final ItemUnderway item = ItemUnderway.opened();
  private final Speaker seated = KENYA.at(new Seat("C-14", "M-014"));

  @Test
  void is_as_the_room_told_last_by_when_it_happened() {
    Intervention speaking = item.isGivenTheFloor(seated, COMMENTS);
    Instant on = item.tick();
    Instant off = item.tick();
    Instant onAgain = item.tick();

    item.hears("M-014", false, off);
    item.hears("M-014", true, on);
    assertThat(speaking.microphone().onSince()).isNull();

    item.hears("M-014", true, onAgain);
    assertThat(speaking.microphone().onSince()).isEqualTo(onAgain);
  }

  @Test
  void that_went_on_before_the_turn_is_on_from_its_beginning_and_that_is_said() {
    Instant on = item.tick();
    item.hears("M-014", true, on);

    Intervention speaking = item.isGivenTheFloor(seated, COMMENTS);

    assertThat(speaking.microphone().onSince()).isEqualTo(on);
    assertThat(item.lastFact())
        .isEqualTo(
            new MicrophoneSwitched(
                "C24", "PL-1", 8, "the-plan", speaking.id(), "ken", "M-014", true));
  }

  @Test
  void that_went_off_before_the_turn_or_is_not_that_of_the_seat_is_not_on() {
    item.hears("M-014", true, item.tick());
    item.hears("M-014", false, item.tick());
    item.hears("M-015", true, item.tick());

    Intervention speaking = item.isGivenTheFloor(seated, COMMENTS);

    assertThat(speaking.microphone().onSince()).isNull();
    assertThat(item.lastFact()).isInstanceOf(FloorGiven.class);
  }

  @Test
  void that_goes_off_after_the_end_goes_off_with_the_turn_that_ended_and_once() {
    Intervention spoke = item.isGivenTheFloor(seated, COMMENTS);
    item.hears("M-014", true, item.tick());
    item.ends(spoke.id(), 10);
    Instant off = item.tick();

    MicrophoneSignal signal = item.hears("M-014", false, off);

    assertThat(spoke.microphone()).isEqualTo(new Microphone(null, off));
    assertThat(signal.intervention()).contains(spoke.id());
    assertThat(item.hears("M-014", false, item.tick()).intervention()).isEmpty();
  }

  @Test
  void that_goes_on_after_the_end_is_on_with_the_next_turn_there_and_not_with_the_one_before() {
    Intervention spoke = item.isGivenTheFloor(seated, COMMENTS);
    item.ends(spoke.id(), 10);

    Instant on = item.tick();
    item.hears("M-014", true, on);
    Intervention speaks = item.isGivenTheFloor(seated, COMMENTS);

    assertThat(spoke.microphone().onSince()).isNull();
    assertThat(speaks.microphone().onSince()).isEqualTo(on);
  }

  @Test
  void that_stayed_on_over_two_turns_goes_off_with_both() {
    Intervention before = item.isGivenTheFloor(seated, COMMENTS);
    item.hears("M-014", true, item.tick());
    item.ends(before.id(), 10);
    Intervention now = item.isGivenTheFloor(seated, COMMENTS);
    assertThat(now.microphone().onSince()).isEqualTo(before.microphone().onSince());

    item.hears("M-014", false, item.tick());

    assertThat(before.microphone().onSince()).isNull();
    assertThat(now.microphone().onSince()).isNull();
  }

  @Test
  void that_did_not_go_on_or_off_is_not_said_to_have() {
    Intervention speaking = item.isGivenTheFloor(seated, COMMENTS);
    Instant late = item.tick();
    Instant on = item.tick();
    item.hears("M-014", true, on);
    item.hears("M-014", true, item.tick());
    assertThat(switches()).hasSize(1);

    item.hears("M-014", false, item.tick());
    item.hears("M-014", true, late);

    assertThat(switches()).extracting(MicrophoneSwitched::on).containsExactly(true, false);
    assertThat(speaking.microphone().onSince()).isNull();
  }

  @Test
  void of_which_is_told_late_what_was_before_some_turns_is_said_of_the_next_and_no_other() {
    Instant on = item.tick();
    item.ends(item.isGivenTheFloor(seated, COMMENTS).id(), 10);
    item.ends(item.isGivenTheFloor(seated, COMMENTS).id(), 10);

    assertThat(item.hears("M-014", true, on).intervention()).isEmpty();
    assertThat(switches()).isEmpty();

    Intervention next = item.isGivenTheFloor(seated, COMMENTS);
    assertThat(next.microphone().onSince()).isEqualTo(on);
    assertThat(switches()).extracting(MicrophoneSwitched::intervention).containsExactly(next.id());
  }

  private List<MicrophoneSwitched> switches() {
    return item.facts().stream()
        .filter(MicrophoneSwitched.class::isInstance)
        .map(MicrophoneSwitched.class::cast)
        .toList();
  }

  @Test
  void of_which_is_told_late_what_happened_before_the_end_is_kept_with_that_turn() {
    Intervention spoke = item.isGivenTheFloor(seated, COMMENTS);
    Instant on = item.tick();
    item.ends(spoke.id(), 10);

    item.hears("M-014", true, on);

    assertThat(spoke.microphone().onSince()).isEqualTo(on);
  }
}
