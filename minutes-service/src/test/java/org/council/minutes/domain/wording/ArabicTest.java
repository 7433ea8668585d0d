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
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic: the verb first, in the gender of the one who acts. */
class ArabicTest {

  private static final Map<String, String> MAP = Map.of("ar", "الخريطة");
  private static final Map<String, String> COSTS = Map.of("ar", "التكاليف");

  private final Story story = told(Story.ofAPlenary()).open(2);

  private static Story told(Story story) {
    return story
        .tell(
            new BodyEstablished(
                "C30", "ADM", "STANDING_COMMITTEE", Map.of("ar", "لجنة القهوة"), null))
        .tell(
            new ItemAdded(
                "C30",
                story.facts().meeting().orElseThrow().meeting(),
                2,
                "item-2",
                Map.of("ar", "القهوة"),
                List.of("C30/2"),
                false))
        .state("KEN", "COUNCIL_MEMBER_STATE", Map.of("ar", "كينيا"))
        .state("NOR", "MEMBER_STATE_OBSERVER", Map.of("ar", "النرويج"))
        .document(
            "C30/2",
            new Part("Annex A", "DRAFT_RESOLUTION"),
            new Part("Annex B", "DRAFT_DECISION"));
  }

  private String last() {
    return story.lines("ar").getLast().split("\t", 2)[1];
  }

  private void says(String sentence) {
    assertThat(last()).isEqualTo(sentence);
  }

  private ArabicTest decided(Outcome... outcomes) {
    story.decide(2, outcomes);
    return this;
  }

  private void person(String id, String office, String delegation, Map<String, String> forms) {
    story.tell(
        new ParticipantRegistered("C30", id, office, delegation, null, null, Map.of("ar", forms)));
  }

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
        told(Story.ofACommittee())
            .open(2)
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
    story
        .officer("vice", "VICE_CHAIR", null, null)
        .at("2023-07-11T12:30")
        .adjourn()
        .at("2023-07-12T14:30")
        .resume()
        .takeChair("vice")
        .at("2023-07-12T17:00")
        .close();
    assertThat(story.in("ar").masthead())
        .containsExactly(
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
