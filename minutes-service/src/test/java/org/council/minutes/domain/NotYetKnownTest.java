package org.council.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.council.platform.procedure.NotYetKnown;
import org.junit.jupiter.api.Test;

/** What is not known is no refusal: it is waited for. */
class NotYetKnownTest extends RecordInDraft {

  @Test
  void an_item_that_is_not_known_to_be_open_is_waited_for() {
    assertThatExceptionOfType(NotYetKnown.class).isThrownBy(() -> draft(3));
  }

  @Test
  void on_an_item_that_one_has_seen_planned_nothing_was_said() {
    assertNothingSaid("agenda-service", () -> draft.requestInsertion("ken", 3, story.facts(), END));
  }

  @Test
  void what_no_rule_is_about_is_waited_for_in_any_case() {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> draft(3))
        .satisfies(early -> assertThat(early.refusalWhere(_ -> true)).isEmpty());
  }

  @Test
  void an_intervention_that_is_not_known_is_waited_for() {
    assertThatExceptionOfType(NotYetKnown.class).isThrownBy(() -> draft(2, "k1", "k9"));
  }

  @Test
  void a_participant_who_is_not_known_is_waited_for() {
    assertThatExceptionOfType(NotYetKnown.class).isThrownBy(() -> request("nobody"));
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> draft.nameSignatories(List.of("nobody"), story.facts(), END));
  }
}
