package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.OutcomeKind.AGREED;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.OutcomeKind.ELECTED;
import static org.council.minutes.domain.Story.ofText;
import static org.council.minutes.domain.Story.outcome;

import java.util.Map;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small words that change before what follows them. */
class JoiningWordsTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void the_spanish_y_is_e_between_the_names_of_languages() {
    story
        .item(4, Map.of("ar", "ماء", "en", "Water"))
        .open(4)
        .precis(4, Map.of("ar", "نعم.", "en", "Yes."))
        .precis(4, Map.of("en", "Yes.", "zh", "是。"));

    assertThat(story.lines("es"))
        .containsExactly(
            "1\t[Título disponible en árabe e inglés únicamente]",
            "1.1\t[Texto disponible en árabe e inglés únicamente]",
            "1.2\t[Texto disponible en inglés y chino únicamente]");
  }

  @ParameterizedTest
  @CsvSource({
    "informes, e informes",
    "Ítems, e Ítems",
    "hidrovías, e hidrovías",
    "«índices», e «índices»",
    "IA y más, e IA y más",
    "hierro, y hierro",
    "iones, y iones",
    "ideas, e ideas",
    "yates, y yates",
    "mapas, y mapas"
  })
  void the_spanish_y_is_e_before_the_sound_of_i(String text, String joined) {
    story
        .open(2)
        .decide(2, ofText(APPROVED, Map.of("es", "costos")), ofText(APPROVED, Map.of("es", text)));

    assertThat(story.lines("es").getLast()).endsWith("aprueba costos %s.".formatted(joined));
  }

  @Test
  void so_it_is_between_documents() {
    story.item(4, Map.of("es", "Agua"), "C30/1", "INF/2").open(4);

    assertThat(story.lines("es")).containsExactly("1\tAgua (Documentos C30/1 e INF/2)");
  }

  @Test
  void it_stays_y_before_a_clause() {
    story
        .open(2)
        .decide(2, outcome(AGREED), new Outcome(ELECTED, null, null, texts("I. Ayo"), null, null));

    assertThat(story.lines("es").getLast())
        .isEqualTo("1.1\tAsí se acuerda, y se elige por aclamación a I. Ayo.");
  }

  @ParameterizedTest
  @CsvSource({"el Sr. A, al Sr. A", "la Sra. A, a la Sra. A", "El Hadj A, a El Hadj A"})
  void the_spanish_a_is_written_with_the_article(String person, String elected) {
    story
        .open(2)
        .decide(2, new Outcome(ELECTED, null, null, texts(person), null, texts("Presidencia")));

    assertThat(story.lines("es").getLast())
        .isEqualTo("1.1\tSe elige por aclamación %s (Presidencia).".formatted(elected));
  }

  private static Map<String, String> texts(String wording) {
    return Map.of("und", wording);
  }

  @ParameterizedTest
  @CsvSource({
    "le plan, du plan",
    "les plans, des plans",
    "la carte, de la carte",
    "l'annexe, de l'annexe",
    "annexes, d'annexes",
    "Élections, d'Élections",
    "œuvres, d'œuvres",
    "Œuvres, d'Œuvres",
    "histoires, d'histoires",
    "honoraires, d'honoraires",
    "huîtres, d'huîtres",
    "yeux, d'yeux",
    "hausses, de hausses",
    "Handicap, de Handicap",
    "hiérarchies, de hiérarchies",
    "huit rapports, de huit rapports",
    "onze rapports, de onze rapports",
    "yachts, de yachts",
    "Yémen, de Yémen",
    "Leçons, de Leçons"
  })
  void the_french_de_is_elided_before_what_sounds_like_a_vowel(String noun, String of) {
    assertThat(FrenchNouns.of(noun)).isEqualTo(of);
  }
}
