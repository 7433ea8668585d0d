package org.council.minutes.domain.wording;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Outcome;
import org.council.minutes.domain.record.Speaker;
import org.council.minutes.domain.record.SummaryRecord.Masthead;
import org.council.minutes.domain.record.SummaryRecord.Sitting;

/**
 * Arabic: reported speech in the past tense, the verb first. Digits are those of the other
 * languages, as in the symbols of documents; no character steers the direction of the text.
 */
final class Arabic extends Phrasebook {

  private static final Locale ARABIC = Locale.of("ar");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", ARABIC);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", ARABIC);

  private static final List<String> ORDINALS =
      List.of(
          "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
          "التاسعة", "العاشرة");

  private static final LanguageNames LANGUAGES =
      new LanguageNames(ARABIC, Map.of("en", "الإنكليزية"));

  @Override
  public String language() {
    return "ar";
  }

  @Override
  public boolean isRightToLeft() {
    return true;
  }

  @Override
  String comma() {
    return "، ";
  }

  @Override
  String semicolon() {
    return "؛ ";
  }

  @Override
  boolean hasCapitals() {
    return false;
  }

  @Override
  String continued() {
    return "تابع";
  }

  @Override
  String documentsInHeading(List<String> symbols) {
    return ArabicNouns.documentsAsSubject(symbols);
  }

  @Override
  String introducing(Speaker speaker, String matter) {
    return "%s %s".formatted(introduced(speaker), matter);
  }

  @Override
  String andSettled(OutcomeKind outcome) {
    return "، و" + ArabicDecisions.ofThatDocument(outcome);
  }

  @Override
  String theItem() {
    return "هذا البند";
  }

  @Override
  String documents(List<String> symbols) {
    return ArabicNouns.documents(symbols);
  }

  @Override
  String named(Speaker speaker) {
    return ArabicNouns.speaker(speaker).words();
  }

  @Override
  String delegate(boolean observer) {
    return observer ? "الوفد المراقب" : "الوفد";
  }

  private static String introduced(Speaker speaker) {
    return ArabicNouns.speaker(speaker).after("قدّم");
  }

  @Override
  public String outlined(Speaker speaker, List<String> documents) {
    return sentence("%s لمحة عامة عن %s".formatted(introduced(speaker), documents(documents)));
  }

  @Override
  public String spoke(Speaker speaker) {
    return sentence(ArabicNouns.speaker(speaker).after("تناول") + " الكلمة بشأن هذا البند");
  }

  @Override
  public String decided(List<Outcome> outcomes) {
    return sentence(ArabicDecisions.said(outcomes));
  }

  @Override
  public String adjourned(LocalDateTime at, Optional<LocalDateTime> resumedAt) {
    String resumed = resumedAt.map(time -> " واستؤنفت " + moment(time)).orElse("");
    return sentence("عُلّقت الجلسة " + moment(at) + resumed);
  }

  private static String moment(LocalDateTime time) {
    return "في الساعة %s من يوم %s".formatted(TIME.format(time), DAY.format(time));
  }

  @Override
  public String paragraphOnlyIn(Set<String> languages) {
    return "[النص متاح %s فقط]".formatted(in(languages));
  }

  @Override
  public String titleOnlyIn(Set<String> languages) {
    return "[العنوان متاح %s فقط]".formatted(in(languages));
  }

  @Override
  String nameOnlyIn(Set<String> languages) {
    return "[الاسم متاح %s فقط]".formatted(in(languages));
  }

  private static String in(Set<String> languages) {
    return ArabicNouns.by(ArabicNouns.and(LANGUAGES.of(languages)));
  }

  @Override
  public String nameOf(Masthead masthead) {
    String plenary = masthead.body().isPlenary() ? " العامة" : "";
    String body =
        masthead.body().isPlenary()
            ? ""
            : inBrackets(ArabicNouns.decidingBody(masthead.body()).words());
    String which = masthead.inaugural() ? "الافتتاحية" : ordinal(masthead.number());
    return "المحضر الموجز للجلسة%s %s%s".formatted(plenary, which, body);
  }

  private static String ordinal(int number) {
    return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : Integer.toString(number);
  }

  @Override
  List<String> times(List<Sitting> sittings) {
    return sittings.stream().map(Arabic::hours).toList();
  }

  private static String hours(Sitting sitting) {
    String until =
        sitting.end(
            end -> " إلى الساعة " + TIME.format(end),
            end -> " إلى الساعة %s من يوم %s".formatted(TIME.format(end), DAY.format(end)));
    return "%s، من الساعة %s%s"
        .formatted(DAY.format(sitting.from()), TIME.format(sitting.from()), until);
  }

  @Override
  String presiding(List<String> names) {
    return "الرئاسة: " + String.join("؛ ثم: ", names);
  }
}
