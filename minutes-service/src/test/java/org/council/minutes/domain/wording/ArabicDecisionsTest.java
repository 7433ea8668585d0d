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
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic: what was decided, the verb first. */
class ArabicDecisionsTest extends InArabic {

  @Test
  void documents() {
    decided(ofDocument(APPROVED, "C30/2")).says("تمت الموافقة على الوثيقة C30/2.");
    decided(ofDocument(NOTED, "C30/2")).says("أُحيط علماً بالوثيقة C30/2.");
    decided(ofDocument(ADOPTED, "C30/2")).says("اعتُمدت الوثيقة C30/2.");
    decided(ofDocument(ENDORSED, "C30/2")).says("حظيت الوثيقة C30/2 بالتأييد.");
    decided(ofDocument(AGREED, "C30/2")).says("اتُّفق على الوثيقة C30/2.");
    decided(ofDocument(WITHDRAWN, "C30/2")).says("سُحبت الوثيقة C30/2.");
    decided(ofDocument(DEFERRED, "C30/2")).says("أُرجئ النظر في الوثيقة C30/2 إلى الدورة التالية.");
    decided(ofDocument(APPROVED, "C30/2"), ofDocument(APPROVED, "C30/3"))
        .says("تمت الموافقة على الوثيقتين C30/2 وC30/3.");
    decided(ofDocument(ADOPTED, "C30/2"), ofDocument(ADOPTED, "C30/3"))
        .says("اعتُمدت الوثيقتان C30/2 وC30/3.");
  }

  @Test
  void texts() {
    decided(ofText(APPROVED, MAP)).says("وافق المجلس على الخريطة.");
    decided(ofText(APPROVED, MAP), ofText(APPROVED, COSTS))
        .says("وافق المجلس على الخريطة والتكاليف.");
    decided(ofText(NOTED, COSTS)).says("أحاط الاجتماع علماً بالتكاليف.");
    decided(ofText(NOTED, Map.of("ar", "«دفتر البن»"))).says("أحاط الاجتماع علماً بـ«دفتر البن».");
    decided(ofText(ENDORSED, MAP)).says("أيّد الاجتماع الخريطة.");
    decided(ofText(WITHDRAWN, MAP)).says("أحاط الاجتماع علماً بسحب الخريطة.");
    decided(ofText(DEFERRED, MAP)).says("أُرجئ النظر في الخريطة إلى الدورة التالية.");
    decided(outcome(WITHDRAWN)).says("سُحب هذا البند.");
    decided(outcome(DEFERRED)).says("أُرجئ النظر في هذا البند إلى الدورة التالية.");
    decided(outcome(AGREED)).says("تقرر ذلك.");
    decided(ofText(AGREED, Map.of("ar", "عقد الجلسات يومياً")))
        .says("اتُّفق على عقد الجلسات يومياً.");
  }

  @Test
  void parts() {
    decided(ofPart(ADOPTED, "C30/2", "Annex A"))
        .says("اعتمد المجلس القرار الوارد في المرفق A بالوثيقة C30/2.");
    decided(ofPart(ADOPTED, "C30/2", "Annex B"))
        .says("اعتمد المجلس المقرر الوارد في المرفق B بالوثيقة C30/2.");
    decided(ofPart(NOTED, "C30/9", "Annex A"))
        .says("أحاط الاجتماع علماً بالنص الوارد في المرفق A بالوثيقة C30/9.");
  }

  @ParameterizedTest
  @CsvSource({
    "annex 2, المرفق 2 بالوثيقة",
    "Appendix C, التذييل C بالوثيقة",
    "Attachment 1, الملحق 1 بالوثيقة",
    "Addendum 1, الإضافة 1 بالوثيقة",
    "Enclosure 1, الضميمة 1 بالوثيقة",
    "Part II, الجزء II من الوثيقة",
    "Section 4, القسم 4 من الوثيقة",
    "Chapter 4, الفصل 4 من الوثيقة",
    "Table 1, الجدول 1 من الوثيقة",
    "Blatt 3, الجزء Blatt 3 من الوثيقة"
  })
  void labels_of_parts(String label, String arabic) {
    story.document("C30/4", new Part(label, "REPORT"));
    decided(ofPart(APPROVED, "C30/4", label))
        .says("وافق المجلس على التقرير الوارد في %s C30/4.".formatted(arabic));
  }

  @Test
  void elected() {
    Map<String, String> person = Map.of("und", "A. RAY");
    decided(new Outcome(ELECTED, null, null, person, null, Map.of("ar", "رئيس المجلس")))
        .says("انتخب الاجتماع بالتزكية A. RAY لمنصب رئيس المجلس.");
    decided(new Outcome(ELECTED, null, null, person, null, null))
        .says("انتخب الاجتماع بالتزكية A. RAY.");
  }

  @Test
  void what_the_chair_says() {
    decided(to(REFERRED, "ADM", null, MAP))
        .says("قال الرئيس إن مناقشة الخريطة ستتواصل في لجنة القهوة.");
    decided(to(REFERRED, "ADM", "C30/2", null))
        .says("قال الرئيس إن مناقشة الوثيقة C30/2 ستتواصل في لجنة القهوة.");
    decided(outcome(CARRIED_OVER))
        .says("قال الرئيس إن النظر في هذا البند سيتواصل في الجلسة العامة التالية.");
  }

  @Test
  void several_outcomes() {
    decided(ofText(APPROVED, MAP), ofPart(ADOPTED, "C30/2", "Annex A"))
        .says("وافق المجلس على الخريطة واعتمد القرار الوارد في المرفق A بالوثيقة C30/2.");
    decided(ofText(NOTED, COSTS), ofDocument(APPROVED, "C30/2"), ofText(ENDORSED, MAP))
        .says("أحاط المجلس علماً بالتكاليف ووافق على الوثيقة C30/2 وأيّد الخريطة.");
    decided(ofText(NOTED, COSTS), outcome(AGREED)).says("أحاط الاجتماع علماً بالتكاليف وقرر ذلك.");
    decided(
            ofDocument(NOTED, "C30/2"),
            to(REFERRED, "ADM", null, COSTS),
            ofDocument(WITHDRAWN, "C30/3"))
        .says(
            "أُحيط علماً بالوثيقة C30/2، وقال الرئيس إن مناقشة التكاليف ستتواصل في لجنة القهوة، وسُحبت الوثيقة C30/3.");
  }

  @Test
  void in_a_committee() {
    Story committee =
        committee()
            .decide(2, ofText(APPROVED, MAP), ofText(NOTED, COSTS))
            .decide(2, outcome(CARRIED_OVER));
    assertThat(committee.lines("ar"))
        .endsWith(
            "1.1\tوافقت لجنة القهوة على الخريطة وأحاطت علماً بالتكاليف.",
            "1.2\tقال الرئيس إن النظر في هذا البند سيتواصل في الجلسة التالية للجنة القهوة.");
    assertThat(committee.in("ar").masthead())
        .contains("المحضر الموجز للجلسة الثانية (لجنة القهوة)");
  }

  @ParameterizedTest
  @CsvSource({
    "اللجنة الأولى, للجنة الأولى",
    "الفريق, للفريق",
    "لجنة القهوة, للجنة القهوة",
    "Committee, لـCommittee"
  })
  void the_preposition_l_contracts_the_article(String noun, String contracted) {
    assertThat(ArabicNouns.to(noun)).isEqualTo(contracted);
  }
}
