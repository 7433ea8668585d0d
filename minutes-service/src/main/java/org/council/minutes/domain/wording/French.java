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

/** French: reported speech in the present tense. */
final class French extends Phrasebook {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter FIRST_DAY =
      DateTimeFormatter.ofPattern("EEEE '1er' MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);
  private static final DateTimeFormatter FULL_HOUR =
      DateTimeFormatter.ofPattern("H 'heures'", Locale.FRENCH);

  private static final List<String> ORDINALS =
      List.of(
          "première",
          "deuxième",
          "troisième",
          "quatrième",
          "cinquième",
          "sixième",
          "septième",
          "huitième",
          "neuvième",
          "dixième");

  private static final LanguageNames LANGUAGES = new LanguageNames(Locale.FRENCH, Map.of());

  @Override
  public String language() {
    return "fr";
  }

  @Override
  String continued() {
    return "suite";
  }

  @Override
  String documentsInHeading(List<String> symbols) {
    return FrenchNouns.bareDocuments(symbols);
  }

  @Override
  String introducing(Speaker speaker, String matter) {
    return "%s présente %s".formatted(named(speaker), matter);
  }

  @Override
  String andSettled(OutcomeKind outcome) {
    return ", " + FrenchDecisions.ofThatDocument(outcome);
  }

  @Override
  String theItem() {
    return "le point";
  }

  @Override
  String documents(List<String> symbols) {
    return FrenchNouns.documents(symbols);
  }

  @Override
  String named(Speaker speaker) {
    return FrenchNouns.speaker(speaker);
  }

  @Override
  String delegate(boolean observer) {
    return FrenchNouns.delegation(observer);
  }

  @Override
  public String outlined(Speaker speaker, List<String> documents) {
    return sentence(
        "%s donne un aperçu %s".formatted(named(speaker), FrenchNouns.of(documents(documents))));
  }

  @Override
  public String spoke(Speaker speaker) {
    return sentence(named(speaker) + " prend la parole sur ce point");
  }

  @Override
  public String decided(List<Outcome> outcomes) {
    return sentence(FrenchDecisions.said(outcomes));
  }

  @Override
  public String adjourned(LocalDateTime at, Optional<LocalDateTime> resumedAt) {
    String resumed = resumedAt.map(time -> " et reprend " + moment(time)).orElse("");
    return sentence("la séance est suspendue " + moment(at) + resumed);
  }

  private static String moment(LocalDateTime time) {
    return "à %s le %s".formatted(time(time), day(time));
  }

  private static String time(LocalDateTime time) {
    return (time.getMinute() == 0 ? FULL_HOUR : TIME).format(time);
  }

  private static String day(LocalDateTime time) {
    return (time.getDayOfMonth() == 1 ? FIRST_DAY : DAY).format(time);
  }

  @Override
  public String paragraphOnlyIn(Set<String> languages) {
    return "[Texte disponible en %s uniquement]"
        .formatted(listed(LANGUAGES.of(languages), ", ", " et "));
  }

  @Override
  public String titleOnlyIn(Set<String> languages) {
    return "[Titre disponible en %s uniquement]"
        .formatted(listed(LANGUAGES.of(languages), ", ", " et "));
  }

  @Override
  String nameOnlyIn(Set<String> languages) {
    return "[Nom disponible en %s uniquement]"
        .formatted(listed(LANGUAGES.of(languages), ", ", " et "));
  }

  @Override
  public String nameOf(Masthead masthead) {
    String plenary = masthead.body().isPlenary() ? " plénière" : "";
    String body =
        masthead.body().isPlenary()
            ? ""
            : " (%s)".formatted(FrenchNouns.bodyOrItsKind(masthead.body()));
    return "Compte rendu de la "
        + (masthead.inaugural()
            ? "séance%s inaugurale".formatted(plenary)
            : "%s séance%s".formatted(ordinal(masthead.number()), plenary))
        + body;
  }

  private static String ordinal(int number) {
    return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "e";
  }

  @Override
  List<String> times(List<Sitting> sittings) {
    return sittings.stream().map(French::hours).toList();
  }

  private static String hours(Sitting sitting) {
    return dayAndTime(sitting.from())
        + sitting.end(end -> " – " + time(end), end -> " – " + dayAndTime(end));
  }

  private static String dayAndTime(LocalDateTime time) {
    return "%s, %s".formatted(day(time), time(time));
  }

  @Override
  String presiding(List<String> names) {
    return "Présidence: " + String.join("; puis: ", names);
  }
}
