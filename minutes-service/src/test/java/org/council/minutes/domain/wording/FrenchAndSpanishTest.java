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
import static org.council.minutes.domain.Story.ofDocument;
import static org.council.minutes.domain.Story.ofPart;
import static org.council.minutes.domain.Story.ofText;
import static org.council.minutes.domain.Story.outcome;
import static org.council.minutes.domain.Story.to;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The languages that inflect: forms where the data gives them, else a wording that needs none. */
class FrenchAndSpanishTest {

  private static final Map<String, String> BUDGET =
      Map.of("fr", "le budget", "es", "el presupuesto");
  private static final Map<String, String> MAP = Map.of("fr", "la carte", "es", "el mapa");

  private final Story story =
      Story.ofAPlenary()
          .tell(
              new BodyEstablished(
                  "C30",
                  "ADM",
                  "STANDING_COMMITTEE",
                  Map.of("fr", "Commission du café", "es", "Comisión del Café"),
                  null))
          .tell(
              new ItemAdded(
                  "C30", "PL-1", 2, "i2", Map.of("fr", "Café", "es", "Café"), List.of("C30/2")))
          .document("C30/2", new Part("Annex A", "DRAFT_RESOLUTION"))
          .open(2);

  private void says(String french, String spanish) {
    assertThat(story.lines("fr").getLast().split("\t", 2)[1]).isEqualTo(french);
    assertThat(story.lines("es").getLast().split("\t", 2)[1]).isEqualTo(spanish);
  }

  private FrenchAndSpanishTest decided(Outcome... outcomes) {
    story.decide(2, outcomes);
    return this;
  }

  private void kenya(Map<String, Map<String, String>> forms) {
    story.tell(
        new DelegationRegistered(
            "C30", "KEN", "COUNCIL_MEMBER_STATE", Map.of("fr", "Kenya", "es", "Kenya"), forms));
  }

  @Test
  void headings() {
    says("Café (Document C30/2)", "Café (Documento C30/2)");
    story.openAgain(2);
    says("Café (suite) (Document C30/2)", "Café (continuación) (Documento C30/2)");
  }

  @Test
  void speeches_in_the_present_tense() {
    story.speech("a", 2, "secretary", "INTRODUCES", "C30/2", "C30/3");
    says(
        "Le secrétariat de la plénière présente les Documents C30/2 et C30/3.",
        "La secretaría de la Plenaria presenta los Documentos C30/2 y C30/3.");
    story.speech("b", 2, "secretary", "OUTLINES", "C30/2");
    says(
        "Le secrétariat de la plénière donne un aperçu du Document C30/2.",
        "La secretaría de la Plenaria expone a grandes rasgos el Documento C30/2.");
    story.speech("c", 2, "chair", "ADDS");
    says(
        "La présidence prend la parole sur ce point.",
        "La Presidencia hace uso de la palabra sobre este punto.");
  }

  @Test
  void a_state_with_and_without_its_genitive() {
    kenya(null);
    story.speech("a", 2, "ken", "COMMENTS");
    says(
        "La délégation (Kenya) prend la parole sur ce point.",
        "La delegación de Kenya hace uso de la palabra sobre este punto.");
    kenya(Map.of("fr", Map.of("genitive", "du Kenya")));
    says(
        "La délégation du Kenya prend la parole sur ce point.",
        "La delegación de Kenya hace uso de la palabra sobre este punto.");
  }

  @Test
  void a_state_with_its_article_alone() {
    kenya(Map.of("fr", Map.of("nominative", "le Kenya"), "es", Map.of("nominative", "el Kenya")));
    story.speech("a", 2, "ken", "COMMENTS");
    says(
        "La délégation du Kenya prend la parole sur ce point.",
        "La delegación del Kenya hace uso de la palabra sobre este punto.");
  }

  @Test
  void an_introduction_with_its_decision() {
    story.speech("a", 2, "secretary", "INTRODUCES", "C30/2").decide(2, ofDocument(NOTED, "C30/2"));
    says(
        "Le secrétariat de la plénière présente le Document C30/2, dont il est pris note.",
        "La secretaría de la Plenaria presenta el Documento C30/2, del que se toma nota.");
    story
        .speech("b", 2, "secretary", "INTRODUCES", "C30/2")
        .decide(2, ofDocument(APPROVED, "C30/2"));
    says(
        "Le secrétariat de la plénière présente le Document C30/2, qui est approuvé.",
        "La secretaría de la Plenaria presenta el Documento C30/2, que se aprueba.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "annex 2, l'Annexe 2, el Anexo 2 al",
        "Appendix C, l'Appendice C, el Apéndice C al",
        "Attachment 1, la Pièce jointe 1, el Adjunto 1 al",
        "Addendum 1, l'Addendum 1, el Addéndum 1 al",
        "Enclosure 1, le Document joint 1, el Documento adjunto 1 al",
        "Part II, la Partie II, la Parte II del",
        "Section 4, la Section 4, la Sección 4 del",
        "Chapter 4, le Chapitre 4, el Capítulo 4 del",
        "Table 1, le Tableau 1, el Cuadro 1 del",
        "Blatt 3, la partie Blatt 3, la parte Blatt 3 del"
      })
  void labels_of_parts(String label, String french, String spanish) {
    story.document("C30/4", new Part(label, "REPORT"));
    decided(ofPart(APPROVED, "C30/4", label))
        .says(
            "Le Conseil approuve le rapport figurant dans %s du Document C30/4.".formatted(french),
            "El Consejo aprueba el informe que figura en %s Documento C30/4.".formatted(spanish));
  }

  @Test
  void one_outcome() {
    decided(ofDocument(APPROVED, "C30/2"))
        .says("Le Document C30/2 est approuvé.", "Se aprueba el Documento C30/2.");
    decided(ofDocument(NOTED, "C30/2"))
        .says("Il est pris note du Document C30/2.", "Se toma nota del Documento C30/2.");
    decided(ofText(NOTED, BUDGET))
        .says("La réunion prend note du budget.", "La sesión toma nota del presupuesto.");
    decided(ofPart(ADOPTED, "C30/2", "Annex A"))
        .says(
            "Le Conseil adopte la résolution figurant dans l'Annexe A du Document C30/2.",
            "El Consejo adopta la resolución que figura en el Anexo A al Documento C30/2.");
    decided(outcome(AGREED)).says("Il en est ainsi décidé.", "Así se acuerda.");
    decided(
            ofDocument(AGREED, "C30/2"),
            ofText(AGREED, Map.of("fr", "de siéger demain", "es", "reunirse mañana")))
        .says(
            "La réunion accepte le Document C30/2 et décide de siéger demain.",
            "La sesión acepta el Documento C30/2 y acuerda reunirse mañana.");
    decided(ofText(ENDORSED, MAP))
        .says("La réunion entérine la carte.", "La sesión respalda el mapa.");
    decided(ofDocument(WITHDRAWN, "C30/2"))
        .says("Le Document C30/2 est retiré.", "Se retira el Documento C30/2.");
    decided(outcome(WITHDRAWN)).says("Le point est retiré.", "Se retira el punto.");
    decided(outcome(DEFERRED))
        .says(
            "L'examen du point est reporté à la session suivante.",
            "El examen del punto se aplaza a la próxima reunión del Consejo.");
    decided(
            new Outcome(
                ELECTED,
                null,
                null,
                Map.of("und", "A. RAY"),
                null,
                Map.of("fr", "Présidence", "es", "Presidencia")))
        .says(
            "La réunion élit par acclamation A. RAY (Présidence).",
            "Se elige por aclamación a A. RAY (Presidencia).");
  }

  @Test
  void what_the_chair_says_with_the_forms_of_the_person() {
    decided(to(REFERRED, "ADM", null, BUDGET))
        .says(
            "La présidence indique que l'examen du budget se poursuivra au sein de l'organe suivant: Commission du café.",
            "La Presidencia indica que el examen del presupuesto proseguirá en el órgano siguiente: Comisión del Café.");
    story.tell(
        new ParticipantRegistered(
            "C30",
            "chair",
            "CHAIR",
            null,
            null,
            null,
            Map.of("fr", Map.of("nominative", "la Présidente"))));
    decided(outcome(CARRIED_OVER))
        .says(
            "La Présidente indique que l'examen du point se poursuivra à la prochaine séance plénière.",
            "La Presidencia indica que el examen del punto proseguirá en la próxima sesión plenaria.");
  }

  @Test
  void several_outcomes() {
    decided(ofText(APPROVED, BUDGET), ofText(NOTED, MAP))
        .says(
            "Le Conseil approuve le budget et prend note de la carte.",
            "El Consejo aprueba el presupuesto y toma nota del mapa.");
    decided(ofDocument(APPROVED, "C30/2"), ofDocument(APPROVED, "C30/3"))
        .says(
            "Les Documents C30/2 et C30/3 sont approuvés.",
            "Se aprueban los Documentos C30/2 y C30/3.");
  }

  @Test
  void breaks_notices_and_mastheads() {
    story.precis(2, Map.of("zh", "好。"));
    says("[Texte disponible en chinois uniquement]", "[Texto disponible en chino únicamente]");
    story.at("2024-02-29T12:05").adjourn().at("2024-03-01T09:00").resume();
    assertThat(story.lines("fr").getLast())
        .isEqualTo(
            "La séance est suspendue à 12 h 05 le jeudi 29 février 2024 et reprend à 9 heures le vendredi 1er mars 2024.");
    assertThat(story.lines("es").getLast())
        .isEqualTo(
            "La sesión se suspende a las 12.05 horas del jueves 29 de febrero de 2024 y se reanuda a las 9.00 horas del"
                + " viernes 1 de marzo de 2024.");
    assertThat(story.in("fr").masthead()).contains("Compte rendu de la première séance plénière");
    assertThat(story.in("es").masthead()).contains("Acta resumida de la primera sesión plenaria");
  }

  /** Nothing may assume two languages: every one of them tells a whole meeting. */
  @ParameterizedTest
  @MethodSource("org.council.minutes.domain.wording.Phrasebooks#languages")
  void every_language_tells_the_same_numbers(String language) {
    kenya(null);
    story
        .speech("a", 2, "ken", "COMMENTS")
        .decide(2, ofDocument(APPROVED, "C30/2"))
        .decide(2, outcome(AGREED), outcome(CARRIED_OVER))
        .adjourn()
        .signed("chair");

    assertThat(
            story.lines(language).stream().map(line -> line.split("\t")[0]).toList().subList(0, 4))
        .containsExactly("1", "1.1", "1.2", "1.3");
  }
}
