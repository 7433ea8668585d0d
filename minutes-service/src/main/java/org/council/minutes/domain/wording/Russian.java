package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.Words.listed;

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

/** Russian: reported speech in the present tense, in which a verb shows no gender. */
final class Russian extends Phrasebook {

  private static final Locale RUSSIAN = Locale.of("ru");
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", RUSSIAN);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'года'", RUSSIAN);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H 'ч' mm 'мин'", RUSSIAN);

  /** As after {@code о}. */
  private static final List<String> ORDINALS =
      List.of(
          "первом",
          "втором",
          "третьем",
          "четвертом",
          "пятом",
          "шестом",
          "седьмом",
          "восьмом",
          "девятом",
          "десятом");

  private static final LanguageNames LANGUAGES = new LanguageNames(RUSSIAN, Map.of());

  @Override
  public String language() {
    return "ru";
  }

  @Override
  String continued() {
    return "продолжение";
  }

  @Override
  String introducing(Speaker speaker, String matter) {
    return "%s представляет %s".formatted(named(speaker), matter);
  }

  @Override
  String andSettled(OutcomeKind outcome) {
    return ", " + RussianDecisions.ofThatDocument(outcome);
  }

  @Override
  String theItem() {
    return "данный пункт";
  }

  @Override
  String documents(List<String> symbols) {
    return RussianNouns.documents(symbols);
  }

  @Override
  String named(Speaker speaker) {
    return RussianNouns.speaker(speaker);
  }

  @Override
  String delegate(boolean observer) {
    return RussianNouns.delegate(observer);
  }

  @Override
  public String outlined(Speaker speaker, List<String> documents) {
    return sentence(
        "%s кратко излагает содержание %s"
            .formatted(named(speaker), RussianNouns.ofDocuments(documents)));
  }

  @Override
  public String spoke(Speaker speaker) {
    return sentence(named(speaker) + " выступает по данному пункту");
  }

  @Override
  public String decided(List<Outcome> outcomes) {
    return sentence(RussianDecisions.said(outcomes));
  }

  @Override
  public String adjourned(LocalDateTime at, Optional<LocalDateTime> resumedAt) {
    String resumed = resumedAt.map(time -> " и возобновляется " + moment(time)).orElse("");
    return sentence("заседание прерывается " + moment(at) + resumed);
  }

  private static String moment(LocalDateTime time) {
    return "%s, %s, в %s".formatted(onWeekday(time), DAY.format(time), TIME.format(time));
  }

  /** In the accusative: {@code в среду}, {@code во вторник}. */
  private static String onWeekday(LocalDateTime time) {
    String weekday = WEEKDAY.format(time).replaceFirst("а$", "у");
    return (weekday.startsWith("вт") ? "во " : "в ") + weekday;
  }

  @Override
  public String paragraphOnlyIn(Set<String> languages) {
    return "[Текст имеется только на %s]".formatted(tongues(languages));
  }

  @Override
  public String titleOnlyIn(Set<String> languages) {
    return "[Название имеется только на %s]".formatted(tongues(languages));
  }

  @Override
  String nameOnlyIn(Set<String> languages) {
    return "[Наименование имеется только на %s]".formatted(tongues(languages));
  }

  /** As after {@code на}: {@code китайском языке}, or {@code языке хинди}. */
  private static String tongues(Set<String> languages) {
    List<String> names = LANGUAGES.of(languages);
    boolean alone = names.size() == 1;
    if (names.stream().allMatch(name -> name.endsWith("ий"))) {
      List<String> declined = names.stream().map(name -> name.replaceFirst("ий$", "ом")).toList();
      return listed(declined, ", ", " и ") + (alone ? " языке" : " языках");
    }
    return (alone ? "языке " : "следующих языках: ") + listed(names, ", ", " и ");
  }

  @Override
  public String nameOf(Masthead masthead) {
    String plenary = masthead.body().isPlenary() ? " пленарном" : "";
    String body =
        masthead.body().isPlenary()
            ? ""
            : " (%s)".formatted(RussianNouns.bodyOrItsKind(masthead.body()));
    return "Краткий отчет %s%s заседании%s".formatted(about(masthead), plenary, body);
  }

  private static String about(Masthead masthead) {
    if (masthead.inaugural()) {
      return "об инаугурационном";
    }
    int number = masthead.number();
    // одиннадцатом, the only one that begins with a vowel
    String about = number == 11 ? "об " : "о ";
    return about + (number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "-м");
  }

  @Override
  List<String> times(List<Sitting> sittings) {
    return sittings.stream().map(Russian::hours).toList();
  }

  private static String hours(Sitting sitting) {
    return dayAndTime(sitting.from())
        + sitting.end(end -> " – " + TIME.format(end), end -> " – " + dayAndTime(end));
  }

  private static String dayAndTime(LocalDateTime time) {
    return "%s, %s, %s".formatted(WEEKDAY.format(time), DAY.format(time), TIME.format(time));
  }

  @Override
  String presiding(List<String> names) {
    return "Председатель: " + String.join("; затем: ", names);
  }
}
