package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic: what stands around the paragraphs, and how the page runs. */
class ArabicHeadingsAndMastheadsTest extends InArabic {

  @Test
  void headings() {
    says("القهوة (الوثيقة C30/2)");
    story.openAgain(2);
    says("القهوة (تابع) (الوثيقة C30/2)");
    assertThat(new Arabic().heading("الشاي", false, List.of("C30/3", "C30/4")))
        .isEqualTo("الشاي (الوثيقتان C30/3 وC30/4)");
    assertThat(new Arabic().heading("الشاي", false, List.of("C30/3", "C30/4", "C30/5")))
        .isEqualTo("الشاي (الوثائق C30/3 وC30/4 وC30/5)");
  }

  @Test
  void breaks() {
    story.at("2024-02-29T12:05").adjourn();
    assertThat(story.lines("ar").getLast())
        .isEqualTo("عُلّقت الجلسة في الساعة 12:05 من يوم الخميس 29 فبراير 2024.");
    story.at("2024-03-01T09:00").resume();
    assertThat(story.lines("ar").getLast())
        .isEqualTo(
            "عُلّقت الجلسة في الساعة 12:05 من يوم الخميس 29 فبراير 2024 واستؤنفت في الساعة 09:00 من يوم الجمعة 1 مارس"
                + " 2024.");
  }

  @Test
  void notices() {
    story.precis(2, Map.of("zh", "好。"));
    says("[النص متاح بالصينية فقط]");
    story.precis(2, Map.of("en", "Good.", "fr", "Bon.", "ru", "Да."));
    says("[النص متاح بالإنكليزية والفرنسية والروسية فقط]");
    story.open(3);
    says("[العنوان متاح بالإنكليزية والصينية فقط] (الوثيقتان C30/3 وC30/4)");
  }

  @Test
  void mastheads() {
    isHeldOnTwoDaysUnderTwoChairs();
    assertThat(story.in("ar").masthead())
        .containsExactly(
            "[العنوان متاح بالإنكليزية والصينية فقط]",
            "المحضر الموجز للجلسة العامة الأولى",
            "Geneva، الثلاثاء 11 يوليو 2023، من الساعة 09:30 إلى الساعة 12:30؛ الأربعاء 12 يوليو 2023، من الساعة 14:30 إلى"
                + " الساعة 17:00",
            "الرئاسة: A. PRESIDER؛ ثم: نائب الرئيس");
  }

  @ParameterizedTest
  @CsvSource({"10, , العاشرة", "21, , 21", "1, inaugural, الافتتاحية"})
  void the_number_of_a_meeting(int number, String ordinal, String arabic) {
    story.tell(new MeetingScheduled("C30", "PL-1", "PL", number, ordinal));
    assertThat(story.in("ar").masthead()).contains("المحضر الموجز للجلسة العامة " + arabic);
  }

  @Test
  void the_page_runs_from_right_to_left_and_the_text_has_no_character_that_steers_it() {
    story.speech("a", 2, "secretary", "INTRODUCES", "C30/4(Rev.1)+Corr.1");
    assertThat(HtmlForm.of(story.in("ar"))).contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(story.text("ar")).contains("C30/4(Rev.1)+Corr.1").doesNotContainPattern("\\p{Cf}");
  }
}
