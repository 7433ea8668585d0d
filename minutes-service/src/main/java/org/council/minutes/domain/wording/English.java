package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.Words.listed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Outcome;
import org.council.minutes.domain.record.Speaker;
import org.council.minutes.domain.record.SummaryRecord.Masthead;
import org.council.minutes.domain.record.SummaryRecord.Sitting;

/** English: reported speech in the past tense. */
final class English extends Phrasebook {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HHmm 'hours on' EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final LanguageNames LANGUAGES = new LanguageNames(Locale.ENGLISH, Map.of());

  @Override
  public String language() {
    return "en";
  }

  @Override
  String continued() {
    return "continued";
  }

  @Override
  String introducing(Speaker speaker, String matter) {
    return "%s introduced %s".formatted(named(speaker), matter);
  }

  @Override
  String andSettled(OutcomeKind outcome) {
    return ", which was " + EnglishDecisions.participle(outcome);
  }

  @Override
  String theItem() {
    return "the item";
  }

  @Override
  String documents(List<String> symbols) {
    return EnglishNouns.documents(symbols);
  }

  @Override
  String named(Speaker speaker) {
    return EnglishNouns.speaker(speaker);
  }

  @Override
  String delegate(boolean observer) {
    return EnglishNouns.delegate(observer);
  }

  @Override
  public String outlined(Speaker speaker, List<String> documents) {
    return sentence("%s outlined %s".formatted(named(speaker), documents(documents)));
  }

  @Override
  public String spoke(Speaker speaker) {
    return sentence(named(speaker) + " spoke on the item");
  }

  @Override
  public String decided(List<Outcome> outcomes) {
    return sentence(EnglishDecisions.said(outcomes));
  }

  @Override
  public String adjourned(LocalDateTime at, Optional<LocalDateTime> resumedAt) {
    String resumed = resumedAt.map(time -> " and resumed at " + MOMENT.format(time)).orElse("");
    return sentence("the meeting was adjourned at " + MOMENT.format(at) + resumed);
  }

  @Override
  public String paragraphOnlyIn(Set<String> languages) {
    return "[Text available in %s only]".formatted(listed(LANGUAGES.of(languages), ", ", " and "));
  }

  @Override
  public String titleOnlyIn(Set<String> languages) {
    return "[Title available in %s only]".formatted(listed(LANGUAGES.of(languages), ", ", " and "));
  }

  @Override
  String nameOnlyIn(Set<String> languages) {
    return "[Name available in %s only]".formatted(listed(LANGUAGES.of(languages), ", ", " and "));
  }

  @Override
  public String nameOf(Masthead masthead) {
    String ordinal = masthead.inaugural() ? "inaugural" : EnglishNouns.ordinal(masthead.number());
    return masthead.body().isPlenary()
        ? "Summary record of the %s plenary meeting".formatted(ordinal)
        : "Summary record of the %s meeting of %s"
            .formatted(ordinal, EnglishNouns.decidingBody(masthead.body()));
  }

  @Override
  List<String> times(List<Sitting> sittings) {
    Map<LocalDate, List<Sitting>> byDay =
        sittings.stream()
            .collect(
                Collectors.groupingBy(
                    sitting -> sitting.from().toLocalDate(), TreeMap::new, Collectors.toList()));
    return byDay.entrySet().stream()
        .map(day -> "%s, %s".formatted(DAY.format(day.getKey()), hours(day.getValue())))
        .toList();
  }

  private static String hours(List<Sitting> sittings) {
    String hours = listed(sittings.stream().map(English::hours).toList(), ", ", " and ");
    return sittings.getLast().isOvernight() ? hours : hours + " hours";
  }

  private static String hours(Sitting sitting) {
    return TIME.format(sitting.from())
        + sitting.end(end -> " to " + TIME.format(end), end -> " to " + MOMENT.format(end));
  }

  @Override
  String presiding(List<String> names) {
    return "Chair: " + String.join("; later: ", names);
  }
}
