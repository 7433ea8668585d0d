package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian: what stands around the paragraphs. */
class RussianHeadingsAndMastheadsTest extends InRussian {

  @Test
  void headings() {
    says("Кофе (Документ C30/2)");
    story.openAgain(2);
    says("Кофе (продолжение) (Документ C30/2)");
    assertThat(new Russian().heading("Чай", false, List.of("C30/3", "C30/4", "C30/5")))
        .isEqualTo("Чай (Документы C30/3, C30/4 и C30/5)");
  }

  @Test
  void breaks() {
    story.at("2024-02-28T12:05").adjourn();
    assertThat(story.lines("ru").getLast())
        .isEqualTo("Заседание прерывается в среду, 28 февраля 2024 года, в 12 ч 05 мин.");
    story.at("2024-03-05T09:00").resume();
    assertThat(story.lines("ru").getLast())
        .isEqualTo(
            "Заседание прерывается в среду, 28 февраля 2024 года, в 12 ч 05 мин и возобновляется во вторник, 5 марта 2024"
                + " года, в 9 ч 00 мин.");
  }

  @Test
  void notices() {
    story.precis(2, Map.of("zh", "好。"));
    says("[Текст имеется только на китайском языке]");
    story.precis(2, Map.of("fr", "Bon.", "ar", "جيد.", "de", "Gut."));
    says("[Текст имеется только на арабском, немецком и французском языках]");
    story.precis(2, Map.of("hi", "अच्छा।"));
    says("[Текст имеется только на языке хинди]");
    story.precis(2, Map.of("hi", "अच्छा।", "zh", "好。"));
    says("[Текст имеется только на следующих языках: хинди и китайский]");
    story.open(3);
    says("[Название имеется только на английском и китайском языках] (Документы C30/3 и C30/4)");
  }

  @Test
  void mastheads() {
    isHeldOnTwoDaysUnderTwoChairs();
    assertThat(story.in("ru").masthead())
        .containsExactly(
            "[Название имеется только на английском и китайском языках]",
            "Краткий отчет о первом пленарном заседании",
            "Geneva, вторник, 11 июля 2023 года, 9 ч 30 мин – 12 ч 30 мин; среда, 12 июля 2023 года, 14 ч 30 мин – 17 ч 00"
                + " мин",
            "Председатель: A. PRESIDER; затем: Заместитель Председателя");
  }

  @ParameterizedTest
  @CsvSource({
    "10, , о десятом",
    "11, , об 11-м",
    "21, , о 21-м",
    "1, inaugural, об инаугурационном"
  })
  void the_number_of_a_meeting(int number, String ordinal, String russian) {
    story.tell(new MeetingScheduled("C30", "PL-1", "PL", number, ordinal));
    assertThat(story.in("ru").masthead())
        .contains("Краткий отчет %s пленарном заседании".formatted(russian));
  }
}
