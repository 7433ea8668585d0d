package org.council.minutes.domain.wording;

import static org.council.minutes.domain.OutcomeKind.CARRIED_OVER;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.to;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a speech says, and who is said to have made it. */
class SpeechFormulasTest extends InBothLanguages {

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
      "SECRETARIAT, The secretariat, 秘书处",
      "GROUP_CHAIR, The Chair of the group, 工作组主席",
      "GUEST, The guest speaker, 特邀发言人",
      "SOMETHING_NEW, The secretariat, 秘书处"
    })
    void an_office_has_a_name_of_its_own(String office, String english, String chinese) {
      story.officer("o", office, null, null).speech("s", 2, "o", "ADDS");
      says(english + " spoke on the item.", chinese + "就此议项发了言。");
    }

    @Test
    void a_vice_chair_who_does_not_preside_speaks_for_its_state() {
      story
          .tell(new ParticipantRegistered("C30", "v", "VICE_CHAIR", "KEN", null, null, null))
          .tell(
              new FloorGiven(
                  "C30", "PL-1", 2, "s", "v", "KEN", "COUNCILLOR", "COMMENTS", List.of()));
      says("The councillor from Kenya spoke on the item.", "来自肯尼亚的理事就此议项发了言。");
    }

    @Test
    void a_vice_chair_who_presides_is_recorded_by_its_office() {
      story
          .tell(new ParticipantRegistered("C30", "v", "VICE_CHAIR", "KEN", null, null, null))
          .tell(new FloorGiven("C30", "PL-1", 2, "s", "v", null, "CHAIR", "ANNOUNCES", List.of()));
      says("The Vice-Chair spoke on the item.", "副主席就此议项发了言。");
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
}
