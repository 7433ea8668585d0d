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

import java.util.Map;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian: what was decided, of things that stand in the nominative. */
class RussianDecisionsTest extends InRussian {

  @ParameterizedTest
  @CsvSource({
    "APPROVED, утверждается, утверждаются",
    "NOTED, принимается к сведению, принимаются к сведению",
    "ADOPTED, принимается, принимаются",
    "ENDORSED, одобряется, одобряются"
  })
  void documents(OutcomeKind kind, String one, String several) {
    decided(ofDocument(kind, "C30/2")).says("Документ C30/2 %s.".formatted(one));
    decided(ofDocument(kind, "C30/2"), ofDocument(kind, "C30/3"))
        .says("Документы C30/2 и C30/3 %s.".formatted(several));
  }

  @Test
  void texts_stand_in_the_nominative() {
    decided(ofText(APPROVED, MAP)).says("Советом утверждается следующее: карта.");
    decided(ofText(APPROVED, MAP), ofText(APPROVED, COSTS))
        .says("Советом утверждается следующее: карта и расходы.");
    decided(ofText(ADOPTED, MAP)).says("Советом принимается следующее: карта.");
    decided(ofText(NOTED, COSTS)).says("Принимается к сведению следующее: расходы.");
    decided(ofText(ENDORSED, MAP)).says("Одобряется следующее: карта.");
    decided(ofText(WITHDRAWN, COSTS)).says("Снимается с рассмотрения следующее: расходы.");
  }

  @Test
  void parts() {
    decided(ofPart(ADOPTED, "C30/2", "Annex A"))
        .says("Советом принимается резолюция, содержащаяся в Приложении A к Документу C30/2.");
    decided(ofPart(ADOPTED, "C30/2", "Annex A"), ofPart(ADOPTED, "C30/2", "Annex B"))
        .says(
            "Советом принимаются резолюция, содержащаяся в Приложении A к Документу C30/2, и решение, содержащееся в"
                + " Приложении B к Документу C30/2.");
    decided(ofPart(NOTED, "C30/9", "Annex A"))
        .says("Принимается к сведению текст, содержащийся в Приложении A к Документу C30/9.");
    decided(ofPart(DEFERRED, "C30/2", "Annex A"))
        .says(
            "Рассмотрение резолюции, содержащейся в Приложении A к Документу C30/2, переносится на следующую сессию.");
  }

  @Test
  void a_comma_closes_the_clause_about_a_part_and_nothing_else() {
    decided(ofDocument(NOTED, "C30/3"), ofPart(NOTED, "C30/2", "Annex A"))
        .says(
            "Принимаются к сведению Документ C30/3 и резолюция, содержащаяся в Приложении A к Документу C30/2.");
    decided(ofPart(NOTED, "C30/2", "Annex A"), ofDocument(NOTED, "C30/3"))
        .says(
            "Принимаются к сведению резолюция, содержащаяся в Приложении A к Документу C30/2, и Документ C30/3.");
    decided(ofDocument(DEFERRED, "C30/3"), ofPart(DEFERRED, "C30/2", "Annex A"))
        .says(
            "Рассмотрение Документа C30/3 и резолюции, содержащейся в Приложении A к Документу C30/2, переносится на"
                + " следующую сессию.");
  }

  @ParameterizedTest
  @CsvSource({
    "annex 2, в Приложении 2 к Документу",
    "Appendix C, в Дополнении C к Документу",
    "Attachment 1, в Прилагаемом документе 1 к Документу",
    "Addendum 1, в Добавлении 1 к Документу",
    "Enclosure 1, во Вложении 1 к Документу",
    "Part II, в Части II Документа",
    "Section 4, в Разделе 4 Документа",
    "Chapter 4, в Главе 4 Документа",
    "Table 1, в Таблице 1 Документа",
    "Blatt 3, в части Blatt 3 Документа"
  })
  void labels_of_parts(String label, String russian) {
    story.document("C30/4", new Part(label, "REPORT"));
    decided(ofPart(APPROVED, "C30/4", label))
        .says("Советом утверждается отчет, содержащийся %s C30/4.".formatted(russian));
  }

  @Test
  void agreed() {
    decided(outcome(AGREED)).says("Решение принимается.");
    decided(ofText(AGREED, Map.of("ru", "проводить заседания ежедневно")))
        .says("Принимается решение проводить заседания ежедневно.");
    decided(ofText(AGREED, Map.of("ru", "что кофе должен расти")))
        .says("Принимается решение о том, что кофе должен расти.");
    decided(ofText(AGREED, Map.of("ru", "чтобы кофе рос")))
        .says("Принимается решение о том, чтобы кофе рос.");
    decided(ofDocument(AGREED, "C30/2")).says("Достигается согласие в отношении Документа C30/2.");
  }

  @Test
  void agreed_in_words_and_on_documents() {
    Outcome daily = ofText(AGREED, Map.of("ru", "проводить заседания ежедневно"));
    Outcome growth = ofText(AGREED, Map.of("ru", "что кофе должен расти"));
    decided(daily, ofDocument(AGREED, "C30/2"))
        .says(
            "Принимается решение проводить заседания ежедневно; достигается согласие в отношении Документа C30/2.");
    decided(ofDocument(AGREED, "C30/2"), daily)
        .says(
            "Достигается согласие в отношении Документа C30/2; принимается решение проводить заседания ежедневно.");
    decided(daily, growth)
        .says("Принимается решение проводить заседания ежедневно и о том, что кофе должен расти.");
    decided(growth, daily)
        .says("Принимается решение о том, что кофе должен расти, и проводить заседания ежедневно.");
    decided(ofDocument(NOTED, "C30/3"), daily, ofDocument(AGREED, "C30/2"))
        .says(
            "Принимается к сведению Документ C30/3; принимается решение проводить заседания ежедневно; достигается"
                + " согласие в отношении Документа C30/2.");
  }

  @Test
  void withdrawn_and_deferred() {
    decided(ofDocument(WITHDRAWN, "C30/2")).says("Документ C30/2 снимается с рассмотрения.");
    decided(outcome(WITHDRAWN)).says("Данный пункт снимается с рассмотрения.");
    decided(outcome(DEFERRED)).says("Рассмотрение данного пункта переносится на следующую сессию.");
    decided(ofDocument(DEFERRED, "C30/2"))
        .says("Рассмотрение Документа C30/2 переносится на следующую сессию.");
    decided(ofText(DEFERRED, MAP))
        .says("Рассмотрение темы «карта» переносится на следующую сессию.");
  }

  @Test
  void elected() {
    Map<String, String> person = Map.of("und", "A. RAY");
    decided(new Outcome(ELECTED, null, null, person, null, Map.of("ru", "Председатель Совета")))
        .says("A. RAY избирается путем аккламации на следующую должность: Председатель Совета.");
    decided(new Outcome(ELECTED, null, null, person, null, null))
        .says("A. RAY избирается путем аккламации.");
  }

  @Test
  void what_the_chair_says() {
    decided(to(REFERRED, "ADM", null, MAP))
        .says("Председатель говорит, что Комитет по кофе продолжит обсуждение темы «карта».");
    decided(to(REFERRED, "ADM", null, Map.of("ru", "«Хартия кофе»")))
        .says("Председатель говорит, что Комитет по кофе продолжит обсуждение темы «Хартия кофе».");
    decided(to(REFERRED, "ADM", null, Map.of("ru", "«Хартия» и «Устав»")))
        .says(
            "Председатель говорит, что Комитет по кофе продолжит обсуждение темы ««Хартия» и «Устав»».");
    decided(to(REFERRED, "ADM", "C30/2", null))
        .says("Председатель говорит, что Комитет по кофе продолжит обсуждение Документа C30/2.");
    decided(outcome(CARRIED_OVER))
        .says(
            "Председатель говорит, что на следующем пленарном заседании будет продолжено рассмотрение данного пункта.");
    person("chair", "CHAIR", null, Map.of("nominative", "г-жа Председатель"));
    decided(outcome(CARRIED_OVER))
        .says(
            "Г-жа Председатель говорит, что на следующем пленарном заседании будет продолжено рассмотрение данного"
                + " пункта.");
  }

  @Test
  void several_outcomes() {
    decided(ofText(APPROVED, MAP), ofPart(ADOPTED, "C30/2", "Annex A"))
        .says(
            "Советом утверждается следующее: карта; принимается резолюция, содержащаяся в Приложении A к Документу"
                + " C30/2.");
    decided(ofDocument(NOTED, "C30/3"), ofDocument(APPROVED, "C30/2"))
        .says("Советом принимается к сведению Документ C30/3 и утверждается Документ C30/2.");
    decided(ofText(NOTED, COSTS), outcome(AGREED))
        .says("Принимается к сведению следующее: расходы; принимается соответствующее решение.");
    decided(
            ofDocument(NOTED, "C30/2"),
            to(REFERRED, "ADM", null, COSTS),
            ofDocument(WITHDRAWN, "C30/3"))
        .says(
            "Документ C30/2 принимается к сведению; Председатель говорит, что Комитет по кофе продолжит обсуждение"
                + " темы «расходы»; Документ C30/3 снимается с рассмотрения.");
  }

  @Test
  void in_a_committee() {
    Story committee = committee().decide(2, ofText(APPROVED, MAP)).decide(2, outcome(CARRIED_OVER));
    assertThat(committee.lines("ru"))
        .endsWith(
            "1.1\tКомитетом утверждается следующее: карта.",
            "1.2\tПредседатель говорит, что Комитет по кофе на своем следующем заседании продолжит рассмотрение данного"
                + " пункта.");
    assertThat(committee.in("ru").masthead())
        .contains("Краткий отчет о втором заседании (Комитет по кофе)");
  }
}
