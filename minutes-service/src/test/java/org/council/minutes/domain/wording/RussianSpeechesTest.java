package org.council.minutes.domain.wording;

import static org.council.minutes.domain.Story.ofDocument;

import java.util.Map;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian: who speaks, in the nominative where the data gives no other case. */
class RussianSpeechesTest extends InRussian {

  @Test
  void speeches_in_the_present_tense() {
    story.speech("a", 2, "secretary", "INTRODUCES", "C30/2", "C30/3");
    says("Секретарь пленарного заседания представляет Документы C30/2 и C30/3.");
    story.speech("b", 2, "secretary", "INTRODUCES");
    says("Секретарь пленарного заседания представляет данный пункт.");
    story.speech("c", 2, "secretary", "OUTLINES", "C30/2");
    says("Секретарь пленарного заседания кратко излагает содержание Документа C30/2.");
    story.speech("d", 2, "secretary", "OUTLINES", "C30/2", "C30/3");
    says("Секретарь пленарного заседания кратко излагает содержание Документов C30/2 и C30/3.");
    story.speech("e", 2, "chair", "ADDS");
    says("Председатель выступает по данному пункту.");
  }

  @ParameterizedTest
  @CsvSource({
    "VICE_CHAIR, Заместитель Председателя",
    "SECRETARY_GENERAL, Генеральный секретарь",
    "DEPUTY_SECRETARY_GENERAL, Заместитель Генерального секретаря",
    "DEPARTMENT_CHIEF, Руководитель соответствующего департамента",
    "SECRETARIAT, Секретариат",
    "GROUP_CHAIR, Председатель группы",
    "GUEST, Приглашенный оратор"
  })
  void offices(String office, String russian) {
    story.officer("o", office, null, null).speech("s", 2, "o", "ADDS");
    says(russian + " выступает по данному пункту.");
  }

  @Test
  void a_state_with_and_without_its_genitive() {
    story.speech("a", 2, "ken", "COMMENTS");
    says("Советник (Кения) выступает по данному пункту.");
    story.speech("b", 2, "nor", "COMMENTS");
    says("Наблюдатель (Норвегия) выступает по данному пункту.");
    story.tell(
        new DelegationRegistered(
            "C30",
            "KEN",
            "COUNCIL_MEMBER_STATE",
            Map.of("ru", "Кения"),
            Map.of("ru", Map.of("genitive", "Кении"))));
    story.speech("c", 2, "ken", "COMMENTS");
    says("Советник от Кении выступает по данному пункту.");
  }

  @Test
  void forms_and_titles_that_the_data_gives() {
    person("ken", null, "KEN", Map.of("nominative", "представительница Кении"));
    story.speech("a", 2, "ken", "COMMENTS");
    says("Представительница Кении выступает по данному пункту.");
    story
        .officer("o", "SECRETARIAT", null, Map.of("ru", "хранитель зерен"))
        .speech("b", 2, "o", "ADDS");
    says("Хранитель зерен выступает по данному пункту.");
    story
        .officer("g", "GUEST", Map.of("ru", "г-жа Ада РЭЙ"), null)
        .speech("c", 2, "g", "ADDRESSES");
    says("Г-жа Ада РЭЙ выступает по данному пункту.");
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED, который утверждается",
    "NOTED, который принимается к сведению",
    "ADOPTED, который принимается",
    "AGREED, в отношении которого достигается согласие",
    "ENDORSED, который одобряется",
    "DEFERRED, рассмотрение которого переносится на следующую сессию",
    "WITHDRAWN, который снимается с рассмотрения"
  })
  void an_introduction_with_its_decision(OutcomeKind kind, String russian) {
    story.speech("a", 2, "secretary", "INTRODUCES", "C30/2").decide(2, ofDocument(kind, "C30/2"));
    says("Секретарь пленарного заседания представляет Документ C30/2, %s.".formatted(russian));
  }
}
