package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.ofDocument;

import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** What the record has of one who was given the floor and was absent, or called too late. */
class AbsentSpeakerInTheRecordTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void made_no_speech() {
    story.open(2).speech("a", 2, "ken", "COMMENTS").passedOver("a").speech("b", 2, "ita", "ADDS");
    assertThat(story.lines("en"))
        .endsWith("1.1\tThe councillor from Italy spoke on the item.")
        .noneMatch(line -> line.contains("Kenya"));
  }

  @Test
  void introduced_nothing_that_a_decision_could_share_a_sentence_with() {
    story
        .open(2)
        .speech("a", 2, "secretary", "INTRODUCES", "C30/2")
        .speech("b", 2, "ken", "INTRODUCES", "C30/2")
        .passedOver("b")
        .decide(2, ofDocument(APPROVED, "C30/2"));
    assertThat(story.lines("en"))
        .endsWith(
            "1.1\tThe secretary of the plenary introduced Document C30/2, which was approved.");
  }

  @Test
  void introduced_nothing_where_the_item_was_closed_before() {
    story
        .open(2)
        .speech("a", 2, "ken", "INTRODUCES", "C30/2")
        .passedOver("a")
        .speech("b", 2, "ita", "ADDS");
    assertThat(story.lines("en"))
        .endsWith("1.1\tThe councillor from Italy spoke on the item.")
        .noneMatch(line -> line.contains("introduced"));
  }

  @Test
  void is_told_of_where_a_precis_writer_did() {
    story
        .open(2)
        .speech("a", 2, "ken", "COMMENTS")
        .passedOver("a")
        .precis(2, bilingual("One councillor was absent.", "一位理事缺席。"), "a");
    assertThat(story.lines("en")).endsWith("1.1\tOne councillor was absent.");
  }
}
