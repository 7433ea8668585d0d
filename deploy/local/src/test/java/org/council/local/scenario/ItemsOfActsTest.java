package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On which item an act is that does not say so. */
class ItemsOfActsTest {

  @TempDir private Path folder;

  private Call last(String... acts) {
    return CallsMade.of(Scenarios.withActs(folder, acts)).getLast();
  }

  private int itemOfLast(String... acts) {
    return last(acts).body().path("item").asInt();
  }

  @Test
  void a_speech_is_on_the_item_opened_last_that_is_still_open() {
    assertThat(
            last(
                    "{act: open-item, item: 1}",
                    "{act: open-item, item: 2}",
                    "{act: close-item, item: 2}",
                    "{act: speech, by: chair, does: ANNOUNCES}")
                .path())
        .endsWith("/items/1/floor");
  }

  @Test
  void before_any_item_was_opened_a_speech_is_on_the_first_of_the_agenda() {
    assertThat(last("{act: speech, by: aaa, does: COMMENTS, refused: true}").path())
        .endsWith("/items/1/floor");
  }

  @Test
  void an_item_carried_over_is_no_longer_before_the_meeting() {
    assertThat(
            last(
                    "{act: open-item, item: 1}",
                    "{act: open-item, item: 2}",
                    "{act: decide, item: 2, outcome: CARRIED_OVER, to: NEXT_MEETING}",
                    "{act: speech, by: chair, does: ANNOUNCES}")
                .path())
        .endsWith("/items/1/floor");
  }

  @Test
  void an_item_that_was_decided_and_is_not_named_again_is_not_gone_back_to() {
    assertThat(
            last(
                    "{act: open-item, item: 1}",
                    "{act: decide, item: 1, outcome: AGREED}",
                    "{act: open-item, item: 2}",
                    "{act: decide, item: 2, outcome: CARRIED_OVER, to: NEXT_MEETING}",
                    "{act: speech, by: chair, does: ANNOUNCES}")
                .path())
        .endsWith("/items/2/floor");
  }

  @Test
  void a_precis_is_about_the_item_of_the_speeches_it_covers() {
    Call call =
        last(
            "{act: open-item, item: 1}",
            "{act: speech, id: s1, by: chair, does: ANNOUNCES}",
            "{act: close-item, item: 1}",
            "{act: open-item, item: 2}",
            "{act: precis, covers: [s1], text: {en: Said.}, bullets: {en: [one, two]}}");

    assertThat(call.caller()).isEqualTo(Call.Caller.PRECIS_WRITER);
    assertThat(call.body().path("item").asInt()).isEqualTo(1);
    assertThat(call.body().path("covers")).hasToString("[\"i-2\"]");
    assertThat(call.body().path("bullets")).hasToString("{\"en\":[\"one\",\"two\"]}");
  }

  @Test
  void what_joins_the_paragraph_before_is_on_its_item() {
    assertThat(
            itemOfLast(
                "{act: open-item, item: 1}",
                "{act: open-item, item: 2}",
                "{act: precis, text: {en: On two.}}",
                "{act: decide, item: 1, outcome: AGREED}",
                "{act: precis, joinPrevious: true, text: {en: So it was.}}"))
        .isEqualTo(1);
  }

  /**
   * Both items are open; {@code aaa}, of whom nobody knows where it waits, speaks on the second.
   */
  @Test
  void a_speech_that_a_later_precis_covers_is_no_paragraph_that_another_joins() {
    String[] acts = {
      "{act: open-item, item: 1}",
      "{act: open-item, item: 2}",
      "{act: precis, text: {en: On two.}}",
      "{act: decide, item: 1, outcome: AGREED}",
      "{act: speech, id: b, by: aaa, does: COMMENTS}",
      "{act: close-list, item: 1}",
      "{act: precis, joinPrevious: true, covers: [b], text: {en: Of which b spoke.}}",
      "{act: precis, joinPrevious: true, text: {en: And more.}}",
    };
    assertThat(itemOfLast(Arrays.copyOf(acts, 7))).isEqualTo(1);
    assertThat(itemOfLast(acts)).isEqualTo(1);
  }

  @Test
  void a_speech_that_no_precis_covers_is_the_paragraph_before() {
    assertThat(
            itemOfLast(
                "{act: open-item, item: 1}",
                "{act: open-item, item: 2}",
                "{act: decide, item: 1, outcome: AGREED}",
                "{act: speech, id: b, by: aaa, does: COMMENTS}",
                "{act: precis, joinPrevious: true, text: {en: So it was.}}"))
        .isEqualTo(2);
  }

  @Test
  void what_joins_a_decision_is_on_its_item_though_it_is_carried_over() {
    assertThat(
            itemOfLast(
                "{act: open-item, item: 1}",
                "{act: open-item, item: 2}",
                "{act: decide, item: 2, outcome: CARRIED_OVER, to: NEXT_MEETING}",
                "{act: precis, joinPrevious: true, text: {en: So it was.}}"))
        .isEqualTo(2);
  }

  @Test
  void a_precis_that_covers_nothing_goes_on_with_the_item_told_of_last() {
    assertThat(
            itemOfLast(
                "{act: open-item, item: 1}",
                "{act: speech, id: s1, by: chair, does: ANNOUNCES}",
                "{act: open-item, item: 2}",
                "{act: precis, covers: [s1], text: {en: On one.}}",
                "{act: precis, text: {en: More on one.}}"))
        .isEqualTo(1);
  }

  @Test
  void a_precis_that_covers_nothing_is_on_an_item_still_open() {
    assertThat(
            itemOfLast(
                "{act: open-item, item: 1}",
                "{act: open-item, item: 2}",
                "{act: precis, text: {en: On two.}}",
                "{act: close-item, item: 2}",
                "{act: precis, text: {en: On one.}}"))
        .isEqualTo(1);
  }
}
