package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.Words.present;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.council.minutes.domain.Forms;
import org.council.minutes.domain.Named;
import org.council.minutes.domain.record.Body;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Matter.PartKind;
import org.council.minutes.domain.record.Speaker;

/**
 * How Arabic calls speakers, bodies and what they talk about. Unpointed, a noun shows its case only
 * in the dual: what is not said to be a subject stands as after a preposition.
 */
final class ArabicNouns {

  private static final String LANGUAGE = "ar";

  private ArabicNouns() {}

  static ArabicSubject speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Officer officer ->
          called(officer.title().forms()).orElseGet(() -> ArabicSubject.of(officer(officer)));
      case Speaker.Delegate(boolean observer, var state, var forms) ->
          called(forms).orElseGet(() -> ArabicSubject.of(delegation(observer, state)));
    };
  }

  /** As the forms say, with their gender where they give it. */
  private static Optional<ArabicSubject> called(Forms forms) {
    return forms
        .in(LANGUAGE, Forms.NOMINATIVE)
        .map(words ->
            forms
                .in(LANGUAGE, Forms.GENDER)
                .map(gender -> new ArabicSubject(words, gender.startsWith("f")))
                .orElseGet(() -> ArabicSubject.of(words)));
  }

  private static String officer(Speaker.Officer officer) {
    return officer.title().name().in(LANGUAGE).orElseGet(() -> office(officer));
  }

  private static String delegation(boolean observer, Named state) {
    String name = state.form(LANGUAGE, Forms.GENITIVE).orElseGet(() -> present(state.in(LANGUAGE)));
    return "وفد " + name + (observer ? " المراقب" : "");
  }

  private static String office(Speaker.Officer officer) {
    return switch (officer.office()) {
      case CHAIR -> "الرئيس";
      case VICE_CHAIR -> "نائب الرئيس";
      case SECRETARY_GENERAL -> "الأمين العام";
      case DEPUTY_SECRETARY_GENERAL -> "نائب الأمين العام";
      case SECRETARY_OF_PLENARY -> "أمين الجلسة العامة";
      case DEPARTMENT_CHIEF -> "رئيس الدائرة المعنية";
      case SECRETARIAT -> "الأمانة";
      case GROUP_CHAIR -> "رئيس الفريق";
      case GUEST ->
          "المتحدث الضيف" + officer.name().in(LANGUAGE).map(" (%s)"::formatted).orElse("");
    };
  }

  static String body(Body body) {
    return present(body.name().in(LANGUAGE));
  }

  /** The body as the one that decides: the Council in plenary, another by its name. */
  static ArabicSubject decidingBody(Body body) {
    return ArabicSubject.of(
        switch (body.kind()) {
          case PLENARY -> "المجلس";
          case STANDING_COMMITTEE -> body.name().in(LANGUAGE).orElse("اللجنة");
          case WORKING_GROUP -> body.name().in(LANGUAGE).orElse("فريق العمل");
        });
  }

  static String matters(List<Matter> matters) {
    return and(matters.stream().map(ArabicNouns::matter).toList());
  }

  /** The same after {@code ب}, each of them. */
  static String byMatters(List<Matter> matters) {
    return and(matters.stream().map(ArabicNouns::matter).map(ArabicNouns::by).toList());
  }

  /** {@code ب} and a noun. */
  static String by(String noun) {
    return prefixed("ب", noun);
  }

  /** {@code ل} and a noun, whose article loses a letter. */
  static String to(String noun) {
    if (noun.startsWith("الل")) {
      return "ل" + noun.substring(2);
    }
    return noun.startsWith("ال") ? "ل" + noun.substring(1) : prefixed("ل", noun);
  }

  /**
   * Such a preposition is written with the Arabic word that follows; before another it stands off.
   */
  private static String prefixed(String preposition, String noun) {
    boolean arabic =
        !noun.isEmpty() && UnicodeScript.of(noun.codePointAt(0)) == UnicodeScript.ARABIC;
    return preposition + (arabic ? "" : "ـ") + noun;
  }

  private static String matter(Matter matter) {
    return switch (matter) {
      case Matter.Documents(var symbols) -> documents(symbols);
      case Matter.Part(var kind, var label, var document) ->
          "%s الوارد في %s %s".formatted(part(kind), label(label), document);
      case Matter.InWords(var text) -> present(text.in(LANGUAGE));
      case Matter.TheItem() -> "هذا البند";
    };
  }

  /** After a verb or a preposition: {@code الوثيقتين A وB}. */
  static String documents(List<String> symbols) {
    return documents(symbols, "الوثيقتين ");
  }

  /** As a subject or alone: {@code الوثيقتان A وB}. */
  static String documentsAsSubject(List<String> symbols) {
    return documents(symbols, "الوثيقتان ");
  }

  private static String documents(List<String> symbols, String dual) {
    String noun =
        switch (symbols.size()) {
          case 1 -> "الوثيقة ";
          case 2 -> dual;
          default -> "الوثائق ";
        };
    return noun + and(symbols);
  }

  /** {@code و} stands before each but the first, and is written with it. */
  static String and(List<String> words) {
    return String.join(" و", words);
  }

  private static String part(PartKind kind) {
    return switch (kind) {
      case RESOLUTION -> "القرار";
      case DECISION -> "المقرر";
      case REPORT -> "التقرير";
      case TEXT -> "النص";
    };
  }

  private static String label(String label) {
    PartLabel parsed = PartLabel.of(label);
    String word =
        switch (parsed.word()) {
          case ANNEX -> "المرفق ";
          case APPENDIX -> "التذييل ";
          case ATTACHMENT -> "الملحق ";
          case ADDENDUM -> "الإضافة ";
          case ENCLOSURE -> "الضميمة ";
          case PART -> "الجزء ";
          case CHAPTER -> "الفصل ";
          case SECTION -> "القسم ";
          case TABLE -> "الجدول ";
          case OTHER -> "الجزء ";
        };
    return (word + parsed.rest()).strip() + (parsed.isAdded() ? " بالوثيقة" : " من الوثيقة");
  }
}
