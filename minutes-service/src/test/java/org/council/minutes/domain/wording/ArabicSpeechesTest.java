package org.council.minutes.domain.wording;

import static org.council.minutes.domain.OutcomeKind.CARRIED_OVER;
import static org.council.minutes.domain.Story.ofDocument;
import static org.council.minutes.domain.Story.outcome;

import java.util.Map;
import org.council.minutes.domain.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic: the verb first, in the gender of the one who speaks. */
class ArabicSpeechesTest extends InArabic {

  @Test
  void speeches_with_the_verb_first() {
    story.speech("a", 2, "secretary", "INTRODUCES", "C30/2", "C30/3");
    says("قدّم أمين الجلسة العامة الوثيقتين C30/2 وC30/3.");
    story.speech("b", 2, "secretary", "INTRODUCES");
    says("قدّم أمين الجلسة العامة هذا البند.");
    story.speech("c", 2, "secretary", "OUTLINES", "C30/2", "C30/3", "C30/4");
    says("قدّم أمين الجلسة العامة لمحة عامة عن الوثائق C30/2 وC30/3 وC30/4.");
    story.speech("d", 2, "ken", "COMMENTS");
    says("تناول وفد كينيا الكلمة بشأن هذا البند.");
    story.speech("e", 2, "nor", "COMMENTS");
    says("تناول وفد النرويج المراقب الكلمة بشأن هذا البند.");
  }

  @ParameterizedTest
  @CsvSource({
    "CHAIR, الرئيس",
    "VICE_CHAIR, نائب الرئيس",
    "SECRETARY_GENERAL, الأمين العام",
    "DEPUTY_SECRETARY_GENERAL, نائب الأمين العام",
    "DEPARTMENT_CHIEF, رئيس الدائرة المعنية",
    "GROUP_CHAIR, رئيس الفريق",
    "GUEST, المتحدث الضيف"
  })
  void offices(String office, String arabic) {
    story.officer("o", office, null, null).speech("s", 2, "o", "ADDS");
    says("تناول %s الكلمة بشأن هذا البند.".formatted(arabic));
  }

  @Test
  void the_verb_agrees_with_who_speaks() {
    story.officer("office", "SECRETARIAT", null, null).speech("o", 2, "office", "ADDS");
    says("تناولت الأمانة الكلمة بشأن هذا البند.");
    story
        .officer("o", "SECRETARIAT", null, Map.of("ar", "ممثلة مكتب القهوة"))
        .speech("a", 2, "o", "ADDS");
    says("تناولت ممثلة مكتب القهوة الكلمة بشأن هذا البند.");
    story.speech("b", 2, "o", "INTRODUCES", "C30/2");
    says("قدّمت ممثلة مكتب القهوة الوثيقة C30/2.");
    person("ken", null, "KEN", Map.of("nominative", "ليلى كمال (كينيا)", "gender", "feminine"));
    story.speech("c", 2, "ken", "COMMENTS");
    says("تناولت ليلى كمال (كينيا) الكلمة بشأن هذا البند.");
    person("ken", null, "KEN", Map.of("nominative", "حمزة كمال (كينيا)", "gender", "masculine"));
    story.speech("d", 2, "ken", "COMMENTS");
    says("تناول حمزة كمال (كينيا) الكلمة بشأن هذا البند.");
    story.officer("g", "GUEST", Map.of("und", "Ada Ray"), null).speech("e", 2, "g", "ADDRESSES");
    says("تناول المتحدث الضيف (Ada Ray) الكلمة بشأن هذا البند.");
    person("chair", "CHAIR", null, Map.of("nominative", "الرئيسة"));
    decided(outcome(CARRIED_OVER))
        .says("قالت الرئيسة إن النظر في هذا البند سيتواصل في الجلسة العامة التالية.");
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED, تمت الموافقة عليها",
    "NOTED, أُحيط علماً بها",
    "ADOPTED, اعتُمدت",
    "AGREED, اتُّفق عليها",
    "ENDORSED, حظيت بالتأييد",
    "DEFERRED, أُرجئ النظر فيها إلى الدورة التالية",
    "WITHDRAWN, سُحبت"
  })
  void an_introduction_with_its_decision(OutcomeKind kind, String arabic) {
    story.speech("a", 2, "secretary", "INTRODUCES", "C30/2").decide(2, ofDocument(kind, "C30/2"));
    says("قدّم أمين الجلسة العامة الوثيقة C30/2، و%s.".formatted(arabic));
  }
}
