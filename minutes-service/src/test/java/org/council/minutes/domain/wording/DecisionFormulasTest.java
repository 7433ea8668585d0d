package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.ADOPTED;
import static org.council.minutes.domain.OutcomeKind.AGREED;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.OutcomeKind.CARRIED_OVER;
import static org.council.minutes.domain.OutcomeKind.DEFERRED;
import static org.council.minutes.domain.OutcomeKind.ELECTED;
import static org.council.minutes.domain.OutcomeKind.ENDORSED;
import static org.council.minutes.domain.OutcomeKind.NOTED;
import static org.council.minutes.domain.OutcomeKind.REFERRED;
import static org.council.minutes.domain.OutcomeKind.WITHDRAWN;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.ofDocument;
import static org.council.minutes.domain.Story.ofPart;
import static org.council.minutes.domain.Story.ofText;
import static org.council.minutes.domain.Story.outcome;
import static org.council.minutes.domain.Story.to;

import java.util.Map;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision says. */
class DecisionFormulasTest extends InBothLanguages {

  @Nested
  class An_introduction_with_its_decision {

    private void introducedAnd(OutcomeKind kind) {
      story.speech("s", 2, "secretary", "INTRODUCES", "C30/2").decide(2, ofDocument(kind, "C30/2"));
    }

    @ParameterizedTest
    @CsvSource({
      "APPROVED, approved, 该文件获得批准",
      "NOTED, noted, 会议将该文件记录在案",
      "ADOPTED, adopted, 该文件获得通过",
      "AGREED, agreed, 会议同意该文件",
      "ENDORSED, endorsed, 会议赞同该文件",
      "DEFERRED, deferred to the next session, 该文件推迟至下届会议审议",
      "WITHDRAWN, withdrawn, 该文件被撤回"
    })
    void makes_one_sentence(OutcomeKind kind, String english, String chinese) {
      introducedAnd(kind);
      says(
          "The secretary of the plenary introduced Document C30/2, which was " + english + ".",
          "全体会议秘书介绍了C30/2号文件，" + chinese + "。");
    }

    @ParameterizedTest
    @CsvSource({"REFERRED", "CARRIED_OVER", "ELECTED"})
    void stays_apart_where_the_document_is_not_settled(OutcomeKind kind) {
      introducedAnd(kind);
      assertThat(story.lines("en").get(1)).endsWith("introduced Document C30/2.");
    }
  }

  @Nested
  class One_outcome {

    @Test
    void approved() {
      decided(ofDocument(APPROVED, "C30/2")).says("Document C30/2 was approved.", "C30/2号文件获得批准。");
      decided(ofText(APPROVED, MAP)).says("The Council approved the map.", "理事会批准了地图。");
    }

    @Test
    void noted() {
      decided(ofDocument(NOTED, "C30/2")).says("Document C30/2 was noted.", "会议将C30/2号文件记录在案。");
      decided(ofText(NOTED, COSTS)).says("The meeting took note of the costs.", "会议将费用记录在案。");
    }

    @Test
    void adopted() {
      story.document(
          "C30/2", new Part("Annex A", "DRAFT_RESOLUTION"), new Part("Annex B", "DRAFT_DECISION"));
      decided(ofPart(ADOPTED, "C30/2", "Annex A"))
          .says(
              "The Council adopted the resolution contained in Annex A to Document C30/2.",
              "理事会通过了C30/2号文件附件A所载的决议。");
      decided(ofPart(ADOPTED, "C30/2", "Annex B"))
          .says(
              "The Council adopted the decision contained in Annex B to Document C30/2.",
              "理事会通过了C30/2号文件附件B所载的决定。");
      decided(ofDocument(ADOPTED, "C30/2")).says("Document C30/2 was adopted.", "C30/2号文件获得通过。");
      decided(ofText(ADOPTED, MAP)).says("The Council adopted the map.", "理事会通过了地图。");
    }

    @Test
    void agreed() {
      decided(outcome(AGREED)).says("It was so agreed.", "会议对此表示同意。");
      decided(ofText(AGREED, bilingual("to meet daily", "每日开会")))
          .says("It was agreed to meet daily.", "会议同意每日开会。");
      decided(ofDocument(AGREED, "C30/2")).says("Document C30/2 was agreed.", "会议同意C30/2号文件。");
    }

    @Test
    void endorsed() {
      decided(ofText(ENDORSED, MAP)).says("The map was endorsed.", "会议赞同地图。");
      decided(ofDocument(ENDORSED, "C30/2")).says("Document C30/2 was endorsed.", "会议赞同C30/2号文件。");
    }

    @Test
    void elected() {
      Map<String, String> person = Map.of("und", "A. RAY");
      decided(
              new Outcome(
                  ELECTED, null, null, person, null, bilingual("Chair of the Council", "理事会主席")))
          .says("A. RAY was elected Chair of the Council by acclamation.", "A. RAY以鼓掌方式当选为理事会主席。");
      decided(new Outcome(ELECTED, null, null, person, null, null))
          .says("A. RAY was elected by acclamation.", "A. RAY以鼓掌方式当选。");
    }

    @Test
    void referred() {
      decided(to(REFERRED, "ADM", "C30/2", MAP))
          .says(
              "The Chair said that the Committee on Coffee would continue its discussion of the map.",
              "主席说，咖啡委员会将继续讨论地图。");
      decided(to(REFERRED, "ADM", "C30/2", null))
          .says(
              "The Chair said that the Committee on Coffee would continue its discussion of Document C30/2.",
              "主席说，咖啡委员会将继续讨论C30/2号文件。");
    }

    @Test
    void carried_over() {
      decided(to(CARRIED_OVER, "NEXT_MEETING", null, null))
          .says(
              "The Chair said that the next plenary meeting would continue its consideration of the item.",
              "主席说，下一次全体会议将继续讨论此议项。");
      decided(to(CARRIED_OVER, "NEXT_MEETING", "C30/2", MAP))
          .says(
              "The Chair said that the next plenary meeting would continue its consideration of the item.",
              "主席说，下一次全体会议将继续讨论此议项。");
    }

    @Test
    void deferred_and_withdrawn() {
      decided(to(DEFERRED, "NEXT_SESSION", null, null))
          .says("The item was deferred to the next session.", "此议项推迟至下届会议审议。");
      decided(ofDocument(WITHDRAWN, "C30/2")).says("Document C30/2 was withdrawn.", "C30/2号文件被撤回。");
      decided(ofDocument(WITHDRAWN, "C30/2"), ofDocument(WITHDRAWN, "C30/3"))
          .says("Documents C30/2 and C30/3 were withdrawn.", "C30/2和C30/3号文件被撤回。");
    }

    /** Nothing says that its documents are: documents-service withdraws none of them. */
    @Test
    void an_item_with_documents_is_withdrawn_without_them() {
      decided(outcome(WITHDRAWN)).says("The item was withdrawn.", "此议项被撤回。");
      decided(outcome(WITHDRAWN), outcome(WITHDRAWN)).says("The item was withdrawn.", "此议项被撤回。");
    }
  }

  @Nested
  class A_part_of_a_document {

    @ParameterizedTest
    @CsvSource({
      "Annex A, to, 附件A",
      "annex 2, to, 附件2",
      "Appendix C, to, 附录C",
      "Attachment 1, to, 附文1",
      "Addendum 1, to, 补遗1",
      "Part II, of, 第II部分",
      "Section 4, of, 第4节",
      "Chapter 4, of, 第4章",
      "Table 1, of, 表1",
      "Enclosure 1, to, 附页1",
      "Blatt 3, of, Blatt 3"
    })
    void has_the_word_of_the_language(String label, String preposition, String chinese) {
      story.document("C30/2", new Part(label, "REPORT"));
      decided(ofPart(APPROVED, "C30/2", label))
          .says(
              "The Council approved the report contained in %s %s Document C30/2."
                  .formatted(label, preposition),
              "理事会批准了C30/2号文件%s所载的报告。".formatted(chinese));
    }

    @Test
    void that_is_not_known_is_a_text() {
      decided(ofPart(NOTED, "C30/9", "Annex A"))
          .says(
              "The meeting took note of the text contained in Annex A to Document C30/9.",
              "会议将C30/9号文件附件A所载的案文记录在案。");
    }

    @Test
    void may_be_named_by_its_letter_alone() {
      story.document(
          "C30/2", new Part("Annex A", "REPORT"), new Part("Annex B", "DRAFT_RESOLUTION"));
      decided(ofPart(ADOPTED, "C30/2", "B"))
          .says(
              "The Council adopted the resolution contained in Annex B to Document C30/2.",
              "理事会通过了C30/2号文件附件B所载的决议。");
    }

    @Test
    void is_found_in_another_edition_of_the_document() {
      story.document("C30/2(Rev.1)", new Part("Annex A", "DRAFT_DECISION"));
      decided(ofPart(ADOPTED, "C30/2(Rev.1)+Corr.1", "annex a"))
          .says(
              "The Council adopted the decision contained in Annex A to Document C30/2(Rev.1)+Corr.1.",
              "理事会通过了C30/2(Rev.1)+Corr.1号文件附件A所载的决定。");
    }

    @ParameterizedTest
    @CsvSource({"C30/2R2", "C30/2Rev.2", "C30/2-C", "C30/2 + Add.1", "c30/2＋Corr.1"})
    void is_found_however_the_edition_is_written(String symbol) {
      story.document("C30/2(Rev.1)", new Part("Annex A", "DRAFT_DECISION"));
      decided(ofPart(ADOPTED, symbol, "Annex A"));
      assertThat(last("en")).startsWith("The Council adopted the decision contained in Annex A");
    }

    @Test
    void of_another_document_is_not_mistaken_for_it() {
      story.document("C30/22", new Part("Annex A", "DRAFT_DECISION"));
      decided(ofPart(ADOPTED, "C30/2R2", "Annex A"));
      assertThat(last("en")).startsWith("The Council adopted the text contained in Annex A");
    }
  }

  @Nested
  class In_a_committee {

    @Test
    void the_committee_decides_and_its_own_next_meeting_goes_on() {
      Story committee =
          Story.ofACommittee()
              .open(2)
              .decide(2, ofText(APPROVED, MAP))
              .decide(2, to(CARRIED_OVER, "NEXT_MEETING", null, null));
      assertThat(committee.lines("en"))
          .endsWith(
              "1.1\tThe Committee on Coffee approved the map.",
              "1.2\tThe Chair said that the next meeting of the Committee on Coffee would continue its consideration of the"
                  + " item.");
      assertThat(committee.lines("zh"))
          .endsWith("1.1\t咖啡委员会批准了地图。", "1.2\t主席说，咖啡委员会下一次会议将继续讨论此议项。");
    }

    @Test
    void a_group_decides_under_its_name_and_without_one_as_what_it_is() {
      Story group =
          Story.ofACommittee()
              .tell(
                  new BodyEstablished(
                      "C30", "ADM", "WORKING_GROUP", Map.of("en", "Drafting Group"), null))
              .open(2)
              .decide(2, ofText(APPROVED, MAP));

      assertThat(group.lines("en")).endsWith("1.1\tThe Drafting Group approved the map.");
      assertThat(group.lines("zh")).endsWith("1.1\t工作组批准了地图。");
    }
  }
}
