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

import java.util.Locale;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each act says in each language. */
class FormulasTest {

  private static final Map<String, String> MAP = bilingual("the map", "地图");
  private static final Map<String, String> COSTS = bilingual("the costs", "费用");

  private final Story story = Story.ofAPlenary().open(2);

  /** Asserts the last paragraph in both languages. */
  private void says(String english, String chinese) {
    assertThat(last("en")).isEqualTo(english);
    assertThat(last("zh")).isEqualTo(chinese);
  }

  private String last(String language) {
    return story.lines(language).getLast().split("\t", 2)[1];
  }

  private FormulasTest decided(Outcome... outcomes) {
    story.decide(2, outcomes);
    return this;
  }

  @Nested
  class Speeches {

    @Test
    void an_introduction() {
      story.speech("s", 2, "secretary", "INTRODUCES", "C30/2");
      says("The secretary of the plenary introduced Document C30/2.", "全体会议秘书介绍了C30/2号文件。");
    }

    @Test
    void an_introduction_of_several_documents() {
      story.speech("s", 2, "ken", "INTRODUCES", "C30/2", "C30/3", "C30/4(Rev.1)+Corr.1");
      says(
          "The councillor from Kenya introduced Documents C30/2, C30/3 and C30/4(Rev.1)+Corr.1.",
          "来自肯尼亚的理事介绍了C30/2、C30/3和C30/4(Rev.1)+Corr.1号文件。");
    }

    @Test
    void an_introduction_of_the_item() {
      story.speech("s", 2, "secretary", "INTRODUCES");
      says("The secretary of the plenary introduced the item.", "全体会议秘书介绍了此议项。");
    }

    @Test
    void an_outline() {
      story.speech("s", 2, "secretary", "OUTLINES", "C30/2");
      says("The secretary of the plenary outlined Document C30/2.", "全体会议秘书概述了C30/2号文件。");
    }

    @ParameterizedTest
    @CsvSource({
      "COMMENTS",
      "ASKS",
      "REPLIES",
      "ADDS",
      "ANNOUNCES",
      "ADDRESSES",
      "RAISES_POINT_OF_ORDER",
      "OUTLINES"
    })
    void any_other_speech(String does) {
      story.speech("s", 2, "nor", does);
      says("The observer from Norway spoke on the item.", "挪威观察员就此议项发了言。");
    }

    @Test
    void a_spelling_with_spaces_is_tidied() {
      story.speech("s", 2, "secretary", "INTRODUCES", "C30/DT/2 (Rev.2)");
      says(
          "The secretary of the plenary introduced Document C30/DT/2(Rev.2).",
          "全体会议秘书介绍了C30/DT/2(Rev.2)号文件。");
    }
  }

  @Nested
  class Speakers {

    @ParameterizedTest
    @CsvSource({
      "CHAIR, The Chair, 主席",
      "VICE_CHAIR, The Vice-Chair, 副主席",
      "SECRETARY_GENERAL, The Secretary-General, 秘书长",
      "DEPUTY_SECRETARY_GENERAL, The Deputy Secretary-General, 副秘书长",
      "SECRETARY_OF_PLENARY, The secretary of the plenary, 全体会议秘书",
      "DEPARTMENT_CHIEF, The chief of the department concerned, 有关部门主任",
      "SECRETARIAT, The representative of the secretariat, 秘书处的代表",
      "GROUP_CHAIR, The Chair of the group, 工作组主席",
      "GUEST, The guest speaker, 特邀发言人",
      "SOMETHING_NEW, The representative of the secretariat, 秘书处的代表"
    })
    void an_office_has_a_name_of_its_own(String office, String english, String chinese) {
      story.officer("o", office, null, null).speech("s", 2, "o", "ADDS");
      says(english + " spoke on the item.", chinese + "就此议项发了言。");
    }

    @Test
    void a_title_goes_before_it() {
      story
          .officer(
              "o", "SECRETARIAT", Map.of("und", "N. N."), bilingual("Keeper of the beans", "保管员"))
          .speech("s", 2, "o", "ADDS");
      says("The Keeper of the beans spoke on the item.", "保管员就此议项发了言。");
    }

    @Test
    void a_title_that_a_language_has_not_leaves_the_office() {
      story
          .officer("o", "DEPARTMENT_CHIEF", null, Map.of("en", "Keeper"))
          .speech("s", 2, "o", "ADDS");
      says("The Keeper spoke on the item.", "有关部门主任就此议项发了言。");
    }

    @Test
    void a_guest_without_title_is_named() {
      story.officer("g", "GUEST", Map.of("und", "Ada Ray"), null).speech("s", 2, "g", "ADDRESSES");
      says("Ada Ray spoke on the item.", "Ada Ray就此议项发了言。");
    }

    @Test
    void forms_given_by_the_data_are_used() {
      story
          .tell(
              new DelegationRegistered(
                  "C30",
                  "NLD",
                  "COUNCIL_MEMBER_STATE",
                  bilingual("Netherlands", "荷兰"),
                  Map.of("en", Map.of("nominative", "the Netherlands"))))
          .delegate("nld", "NLD")
          .speech("s", 2, "nld", "COMMENTS");
      says("The councillor from the Netherlands spoke on the item.", "来自荷兰的理事就此议项发了言。");
    }

    @Test
    void forms_of_a_delegate_and_of_the_chair_are_used() {
      story
          .tell(
              new ParticipantRegistered(
                  "C30",
                  "ken",
                  null,
                  "KEN",
                  null,
                  null,
                  Map.of("en", Map.of("nominative", "the Kenyan lady"))))
          .tell(
              new ParticipantRegistered(
                  "C30",
                  "chair",
                  "CHAIR",
                  null,
                  null,
                  null,
                  Map.of(
                      "en",
                      Map.of("nominative", "the Chairwoman"),
                      "zh",
                      Map.of("nominative", "女主席"))))
          .speech("s", 2, "ken", "COMMENTS");
      says("The Kenyan lady spoke on the item.", "来自肯尼亚的理事就此议项发了言。");
      decided(to(CARRIED_OVER, "NEXT_MEETING", null, null))
          .says(
              "The Chairwoman said that the next plenary meeting would continue its consideration of the item.",
              "女主席说，下一次全体会议将继续讨论此议项。");
    }

    @Test
    void forms_of_an_officer_are_used() {
      story
          .tell(
              new ParticipantRegistered(
                  "C30",
                  "o",
                  "SECRETARIAT",
                  null,
                  null,
                  bilingual("Office of Beans", "豆子办公室"),
                  Map.of("en", Map.of("nominative", "she who keeps the beans"))))
          .speech("s", 2, "o", "ADDS");
      says("She who keeps the beans spoke on the item.", "豆子办公室就此议项发了言。");
    }
  }

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
      decided(outcome(APPROVED)).says("Document C30/2 was approved.", "C30/2号文件获得批准。");
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
    }

    @Test
    void deferred_and_withdrawn() {
      decided(to(DEFERRED, "NEXT_SESSION", null, null))
          .says("The item was deferred to the next session.", "此议项推迟至下届会议审议。");
      decided(ofDocument(WITHDRAWN, "C30/2")).says("Document C30/2 was withdrawn.", "C30/2号文件被撤回。");
    }
  }

  @Nested
  class A_part_of_a_document {

    @ParameterizedTest
    @CsvSource({
      "Annex A, 附件A",
      "annex 2, 附件2",
      "Appendix C, 附录C",
      "Attachment 1, 附文1",
      "Addendum 1, 补遗1",
      "Part II, 第II部分",
      "Section 4, 第4节",
      "Chapter 4, 第4章",
      "Table 1, 表1",
      "Enclosure 1, 附页1",
      "Blatt 3, Blatt 3"
    })
    void has_the_word_of_the_language(String label, String chinese) {
      story.document("C30/2", new Part(label, "REPORT"));
      decided(ofPart(APPROVED, "C30/2", label))
          .says(
              "The Council approved the report contained in %s to Document C30/2.".formatted(label),
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
  class Several_outcomes {

    @Test
    void share_the_subject_with_verbs_in_their_order() {
      story.document("C30/2", new Part("Annex A", "DRAFT_RESOLUTION"));
      decided(ofText(APPROVED, MAP), ofPart(ADOPTED, "C30/2", "Annex A"))
          .says(
              "The Council approved the map and adopted the resolution contained in Annex A to Document C30/2.",
              "理事会批准了地图，并通过了C30/2号文件附件A所载的决议。");
      decided(ofText(NOTED, COSTS), ofDocument(APPROVED, "C30/2"), ofText(ENDORSED, MAP))
          .says(
              "The Council took note of the costs, approved Document C30/2 and endorsed the map.",
              "理事会将费用记录在案，批准了C30/2号文件，并赞同地图。");
      decided(ofText(NOTED, COSTS), outcome(AGREED))
          .says("The meeting took note of the costs and so agreed.", "会议将费用记录在案，并对此表示同意。");
    }

    @Test
    void of_one_kind_are_listed() {
      decided(ofDocument(APPROVED, "C30/2"), ofDocument(APPROVED, "C30/3"))
          .says("Documents C30/2 and C30/3 were approved.", "C30/2和C30/3号文件获得批准。");
      decided(ofText(APPROVED, MAP), ofText(APPROVED, COSTS))
          .says("The Council approved the map and the costs.", "理事会批准了地图和费用。");
    }

    @Test
    void of_one_kind_are_told_apart_from_what_is_said_of_the_item_itself() {
      Map<String, String> daily = bilingual("to meet daily", "每日开会");
      decided(outcome(AGREED), ofText(AGREED, daily))
          .says("The meeting so agreed and agreed to meet daily.", "会议对此表示同意，并同意每日开会。");
      decided(ofText(AGREED, daily), outcome(AGREED))
          .says("The meeting agreed to meet daily and so agreed.", "会议同意每日开会，并对此表示同意。");
      decided(outcome(AGREED), outcome(AGREED)).says("It was so agreed.", "会议对此表示同意。");
    }

    @Test
    void that_have_other_subjects_make_clauses() {
      decided(
              ofDocument(NOTED, "C30/2"),
              to(REFERRED, "ADM", null, COSTS),
              ofDocument(WITHDRAWN, "C30/3"))
          .says(
              "Document C30/2 was noted, the Chair said that the Committee on Coffee would continue its discussion of the"
                  + " costs, and Document C30/3 was withdrawn.",
              "会议将C30/2号文件记录在案，主席说，咖啡委员会将继续讨论费用，C30/3号文件被撤回。");
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

  @Nested
  class Breaks {

    @Test
    void tell_both_moments_in_local_time() {
      story.at("2023-12-29T23:05").adjourn().at("2024-01-01T09:00").resume();
      assertThat(story.lines("en").getLast())
          .isEqualTo(
              "The meeting was adjourned at 2305 hours on Friday, 29 December 2023 and resumed at 0900 hours on Monday, 1"
                  + " January 2024.");
      assertThat(story.lines("zh").getLast())
          .isEqualTo("2023年12月29日（星期五）23时05分休会，2024年1月1日（星期一）9时00分复会。");
    }

    @ParameterizedTest
    @MethodSource("org.council.minutes.domain.wording.Phrasebooks#languages")
    void are_the_same_whatever_the_machine_speaks(String language) {
      story.at("2023-12-29T23:05").adjourn().at("2024-01-01T09:07").resume();
      Locale spoken = Locale.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(story.lines(language).getLast()).matches("[^٠-٩]*2023[^٠-٩]*2024[^٠-٩]*");
      } finally {
        Locale.setDefault(spoken);
      }
    }

    @Test
    void tell_the_adjournment_alone_while_the_meeting_stands_adjourned() {
      story.at("2023-07-12T12:30").adjourn();
      assertThat(story.lines("en").getLast())
          .isEqualTo("The meeting was adjourned at 1230 hours on Wednesday, 12 July 2023.");
      assertThat(story.lines("zh").getLast()).isEqualTo("2023年7月12日（星期三）12时30分休会。");
    }
  }

  @Nested
  class Mastheads {

    @Test
    void name_the_meeting_its_hours_and_who_presided() {
      story
          .officer("vice", "VICE_CHAIR", bilingual("B. NEXT", "下一位"), null)
          .at("2023-07-11T12:30")
          .adjourn()
          .at("2023-07-11T14:30")
          .resume()
          .takeChair("vice")
          .at("2023-07-11T17:00")
          .close();
      assertThat(story.in("en").masthead())
          .containsExactly(
              "2030 session",
              "Summary record of the first plenary meeting",
              "Geneva, Tuesday, 11 July 2023, 0930 to 1230 and 1430 to 1700 hours",
              "Chair: A. PRESIDER; later: B. NEXT");
      assertThat(story.in("zh").masthead())
          .containsExactly(
              "2030年会议",
              "第一次全体会议摘要记录",
              "Geneva，2023年7月11日（星期二）9时30分至12时30分；2023年7月11日（星期二）14时30分至17时00分",
              "主席：A. PRESIDER；后为：下一位");
    }

    @ParameterizedTest
    @CsvSource({
      "2, , second, 第二次",
      "10, , tenth, 第十次",
      "12, , twelfth, 第十二次",
      "21, , 21st, 第二十一次",
      "112, , 112th, 第112次",
      "1, inaugural, inaugural, 开幕"
    })
    void count_or_call_it_inaugural(int number, String ordinal, String english, String chinese) {
      story.tell(new MeetingScheduled("C30", "PL-1", "PL", number, ordinal));
      assertThat(story.in("en").masthead())
          .contains("Summary record of the " + english + " plenary meeting");
      assertThat(story.in("zh").masthead()).contains(chinese + "全体会议摘要记录");
    }

    @Test
    void name_the_committee() {
      Story committee = Story.ofACommittee();
      assertThat(committee.in("en").masthead())
          .contains("Summary record of the second meeting of the Committee on Coffee");
      assertThat(committee.in("zh").masthead()).contains("咖啡委员会第二次会议摘要记录");
    }
  }
}
