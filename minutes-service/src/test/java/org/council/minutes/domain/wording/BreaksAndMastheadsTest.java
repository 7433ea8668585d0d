package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.Story.bilingual;

import java.util.Locale;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the meeting itself: its breaks, and what stands above its record. */
class BreaksAndMastheadsTest extends InBothLanguages {

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
    @CsvSource(
        delimiter = '|',
        value = {
          "en | Tuesday, 11 July 2023, 0930 to 0130 hours on Wednesday, 12 July 2023",
          "zh | 2023年7月11日（星期二）9时30分至2023年7月12日（星期三）1时30分",
          "fr | mardi 11 juillet 2023, 9 h 30 – mercredi 12 juillet 2023, 1 h 30",
          "es | martes 11 de julio de 2023, 9.30 horas – miércoles 12 de julio de 2023, 1.30 horas",
          "ru | вторник, 11 июля 2023 года, 9 ч 30 мин – среда, 12 июля 2023 года, 1 ч 30 мин",
          "ar | الثلاثاء 11 يوليو 2023، من الساعة 09:30 إلى الساعة 01:30 من يوم الأربعاء 12 يوليو 2023"
        })
    void name_both_days_of_a_sitting_that_ended_on_the_next(String language, String held) {
      story.at("2023-07-12T01:30").close();
      assertThat(story.in(language).masthead()).anyMatch(line -> line.endsWith(held));
    }

    @Test
    void name_the_hours_of_a_day_before_those_of_its_night() {
      story
          .at("2023-07-11T12:30")
          .adjourn()
          .at("2023-07-11T21:00")
          .resume()
          .at("2023-07-12T01:30")
          .adjourn()
          .at("2023-07-12T09:30")
          .resume();
      assertThat(story.in("en").masthead())
          .contains(
              "Geneva, Tuesday, 11 July 2023, 0930 to 1230 and 2100 to 0130 hours on Wednesday, 12 July 2023; Wednesday,"
                  + " 12 July 2023, 0930 hours");
    }

    @Test
    void name_nobody_who_left_the_chair_before_the_meeting_sat() {
      story
          .officer("vice", "VICE_CHAIR", Map.of("und", "B. NEXT"), null)
          .at("2023-07-11T12:30")
          .adjourn()
          .takeChair("ken")
          .takeChair("vice")
          .at("2023-07-11T14:30")
          .resume()
          .at("2023-07-11T17:00")
          .close()
          .takeChair("secretary");
      assertThat(story.in("en").masthead().getLast())
          .isEqualTo("Chair: A. PRESIDER; later: B. NEXT");
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

    @ParameterizedTest
    @CsvSource({
      "en, Summary record of the second meeting of the Committee",
      "zh, 委员会第二次会议摘要记录",
      "fr, Compte rendu de la deuxième séance (Commission)",
      "es, Acta resumida de la segunda sesión (Comisión)",
      "ru, Краткий отчет о втором заседании (Комитет)",
      "ar, المحضر الموجز للجلسة الثانية (اللجنة)"
    })
    void call_a_committee_by_its_kind_where_a_language_has_not_its_name(
        String language, String name) {
      Story committee = Story.ofACommittee();
      Map<String, String> portuguese = Map.of("pt", "Comissão do Café");
      committee.tell(new BodyEstablished("C30", "ADM", "STANDING_COMMITTEE", portuguese, null));
      assertThat(committee.in(language).masthead()).contains(name);
    }

    @Test
    void have_a_notice_where_a_language_has_not_the_title_of_the_session() {
      assertThat(story.in("fr").masthead())
          .startsWith("[Titre disponible en anglais et chinois uniquement]");
    }
  }
}
