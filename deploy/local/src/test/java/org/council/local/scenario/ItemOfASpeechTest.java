package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On which of two open items a speech is. */
class ItemOfASpeechTest {

  private static final Waits TO_SPEAK = new Waits("aaa", "SPEAK", "");
  private static final Waits TO_INTRODUCE = new Waits("aaa", "INTRODUCE", "X1/1");
  private static final Waits ANOTHER = new Waits("ooo", "SPEAK", "");

  @TempDir private Path folder;

  /** The item of a speech of {@code aaa}, both being open, as those wait on each. */
  private int itemOfASpeech(
      Act.Does does, List<String> documents, List<Waits> onOne, List<Waits> onTwo) {
    Room room = new Room(Scenarios.withActs(folder, "{act: open-meeting}"));
    room.remember(new Act.OpenItem(1), new Answer(200, new byte[0]));
    room.remember(new Act.OpenItem(2), new Answer(200, new byte[0]));
    room.sees(1, onOne);
    room.sees(2, onTwo);
    return room.itemOf(new Act.Speech(null, "aaa", does, documents, null, null));
  }

  private int itemOfAComment(List<Waits> onOne, List<Waits> onTwo) {
    return itemOfASpeech(Act.Does.COMMENTS, List.of(), onOne, onTwo);
  }

  @Test
  void of_two_open_items_a_speech_is_on_the_one_on_which_its_speaker_waits() {
    assertThat(itemOfAComment(List.of(ANOTHER, TO_SPEAK), List.of(ANOTHER))).isEqualTo(1);
    assertThat(itemOfAComment(List.of(), List.of(TO_SPEAK))).isEqualTo(2);
  }

  @Test
  void who_waits_on_both_speaks_on_the_one_on_which_it_waits_for_that() {
    assertThat(itemOfAComment(List.of(TO_SPEAK), List.of(TO_INTRODUCE))).isEqualTo(1);
    assertThat(
            itemOfASpeech(
                Act.Does.INTRODUCES,
                List.of("X1/1(Rev.1)"),
                List.of(TO_INTRODUCE),
                List.of(TO_SPEAK, new Waits("aaa", "INTRODUCE", "X1/2"))))
        .isEqualTo(1);
  }

  @Test
  void
      what_nobody_waits_for_is_on_the_item_of_its_document_also_where_its_speaker_waits_elsewhere() {
    assertThat(itemOfASpeech(Act.Does.INTRODUCES, List.of("X1/1"), List.of(), List.of(TO_SPEAK)))
        .isEqualTo(1);
  }

  @Test
  void without_a_document_it_is_on_the_one_on_which_its_speaker_waits_whatever_for() {
    assertThat(itemOfAComment(List.of(TO_INTRODUCE), List.of(ANOTHER))).isEqualTo(1);
  }

  @Test
  void who_waits_on_both_for_the_same_or_on_none_speaks_on_the_one_opened_last() {
    assertThat(itemOfAComment(List.of(TO_SPEAK), List.of(TO_SPEAK))).isEqualTo(2);
    assertThat(itemOfAComment(List.of(), List.of())).isEqualTo(2);
  }

  private int itemOfASpeechAfterTheFirstIsDecided(String speech, List<Waits> onOne) {
    Scenario scenario =
        Scenarios.withActs(
            folder,
            "{act: open-item, item: 1}",
            "{act: decide, item: 1, outcome: AGREED}",
            "{act: open-item, item: 2}",
            speech);
    Room room = new Room(scenario);
    List<Act> acts = scenario.steps().stream().map(Step::act).toList();
    acts.forEach(act -> room.remember(act, new Answer(200, new byte[0])));
    room.sees(1, onOne);
    return room.itemOf((Act.Speech) acts.getLast());
  }

  /** It waits still when the item was decided, and speaks on the next without asking anew. */
  @Test
  void who_waits_on_an_earlier_item_that_is_decided_speaks_on_the_one_before_the_meeting() {
    assertThat(
            itemOfASpeechAfterTheFirstIsDecided(
                "{act: speech, by: aaa, does: COMMENTS}", List.of(TO_SPEAK)))
        .isEqualTo(2);
  }

  @Test
  void who_cites_a_document_of_an_earlier_item_that_is_decided_does_not_go_back_to_it() {
    assertThat(
            itemOfASpeechAfterTheFirstIsDecided(
                "{act: speech, by: chair, does: OUTLINES, documents: [X1/1]}", List.of()))
        .isEqualTo(2);
  }
}
