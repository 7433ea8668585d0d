package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the record is signed. */
class SignatoriesOfTheRecordTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void sign_in_order_by_name_and_else_by_office() {
    story
        .open(1)
        .officer("sg", "SECRETARY_GENERAL", Map.of("zh", "某某"), null)
        .signed("sg", "chair");
    assertThat(story.lines("zh").getLast()).isEqualTo("某某\tA. PRESIDER");
    assertThat(story.lines("en").getLast()).isEqualTo("The Secretary-General\tA. PRESIDER");
  }

  @Test
  void of_delegations_sign_as_councillor_or_observer_where_they_have_no_name() {
    story.open(1).signed("ken", "nor");
    assertThat(story.lines("en").getLast())
        .isEqualTo("The councillor from Kenya\tThe observer from Norway");
  }

  @ParameterizedTest
  @CsvSource({
    "en, zh, The councillor [Name available in Chinese only], The observer [Name available in Chinese only]",
    "zh, en, 理事[名称仅有英文文本], 观察员[名称仅有英文文本]",
    "fr, en, La délégation [Nom disponible en anglais uniquement], "
        + "La délégation observatrice [Nom disponible en anglais uniquement]",
    "es, en, La delegación [Nombre disponible en inglés únicamente], "
        + "La delegación observadora [Nombre disponible en inglés únicamente]",
    "ru, en, Советник [Наименование имеется только на английском языке], "
        + "Наблюдатель [Наименование имеется только на английском языке]",
    "ar, en, الوفد [الاسم متاح بالإنكليزية فقط], الوفد المراقب [الاسم متاح بالإنكليزية فقط]"
  })
  void of_a_state_that_a_language_cannot_name_sign_and_preside_with_a_notice(
      String language, String given, String councillor, String observer) {
    story
        .state("KEN", "COUNCIL_MEMBER_STATE", Map.of(given, "Kenya"))
        .state("NOR", "MEMBER_STATE_OBSERVER", Map.of(given, "Norway"))
        .open(1)
        .takeChair("ken")
        .signed("chair", "ken", "nor");
    assertThat(story.lines(language).getLast())
        .isEqualTo(String.join("\t", "A. PRESIDER", councillor, observer));
    assertThat(story.in(language).masthead().getLast()).endsWith(councillor);
  }

  @Test
  void are_called_by_a_form_that_is_the_same_in_all_languages() {
    story
        .state("KEN", "COUNCIL_MEMBER_STATE", Map.of("en", "Kenya"))
        .tell(
            new ParticipantRegistered(
                "C30",
                "ken",
                null,
                "KEN",
                null,
                null,
                Map.of("und", Map.of("nominative", "K. KENYAN"))))
        .open(1)
        .signed("ken");
    assertThat(story.lines("en").getLast()).isEqualTo("K. KENYAN");
    assertThat(story.lines("fr").getLast()).isEqualTo("K. KENYAN");
  }

  @Test
  void are_those_named_last() {
    story.open(1).signed("secretary").signed("chair");
    assertThat(story.lines("en")).containsExactly("1\tOpening", "A. PRESIDER");
  }
}
