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

/** Spanish: reported speech in the present tense. A meeting is a sesión, a session a reunión. */
final class Spanish extends Phrasebook {

  private static final Locale SPANISH = Locale.of("es");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu", SPANISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", SPANISH);

  private static final List<String> ORDINALS =
      List.of(
          "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava",
          "novena", "décima");

  private static final LanguageNames LANGUAGES = new LanguageNames(SPANISH, Map.of());

  @Override
  public String language() {
    return "es";
  }

  @Override
  String continued() {
    return "continuación";
  }

  @Override
  String documentsInHeading(List<String> symbols) {
    return SpanishNouns.bareDocuments(symbols);
  }

  @Override
  String introducing(Speaker speaker, String matter) {
    return "%s presenta %s".formatted(named(speaker), matter);
  }

  @Override
  String andSettled(OutcomeKind outcome) {
    return ", " + SpanishDecisions.ofThatDocument(outcome);
  }

  @Override
  String theItem() {
    return "el punto";
  }

  @Override
  String documents(List<String> symbols) {
    return SpanishNouns.documents(symbols);
  }

  @Override
  String named(Speaker speaker) {
    return SpanishNouns.speaker(speaker);
  }

  @Override
  String delegate(boolean observer) {
    return SpanishNouns.delegation(observer);
  }

  @Override
  public String outlined(Speaker speaker, List<String> documents) {
    return sentence(
        "%s expone a grandes rasgos %s".formatted(named(speaker), documents(documents)));
  }

  @Override
  public String spoke(Speaker speaker) {
    return sentence(named(speaker) + " hace uso de la palabra sobre este punto");
  }

  @Override
  public String decided(List<Outcome> outcomes) {
    return sentence(SpanishDecisions.said(outcomes));
  }

  @Override
  public String adjourned(LocalDateTime at, Optional<LocalDateTime> resumedAt) {
    String resumed = resumedAt.map(time -> " y se reanuda " + moment(time)).orElse("");
    return sentence("la sesión se suspende " + moment(at) + resumed);
  }

  private static String moment(LocalDateTime time) {
    return "%s %s horas del %s"
        .formatted(time.getHour() == 1 ? "a la" : "a las", TIME.format(time), DAY.format(time));
  }

  @Override
  public String paragraphOnlyIn(Set<String> languages) {
    return "[Texto disponible en %s únicamente]"
        .formatted(SpanishNouns.and(LANGUAGES.of(languages)));
  }

  @Override
  public String titleOnlyIn(Set<String> languages) {
    return "[Título disponible en %s únicamente]"
        .formatted(SpanishNouns.and(LANGUAGES.of(languages)));
  }

  @Override
  String nameOnlyIn(Set<String> languages) {
    return "[Nombre disponible en %s únicamente]"
        .formatted(SpanishNouns.and(LANGUAGES.of(languages)));
  }

  @Override
  public String nameOf(Masthead masthead) {
    String plenary = masthead.body().isPlenary() ? " plenaria" : "";
    String body =
        masthead.body().isPlenary()
            ? ""
            : " (%s)".formatted(SpanishNouns.bodyOrItsKind(masthead.body()));
    return "Acta resumida de la "
        + (masthead.inaugural()
            ? "sesión%s inaugural".formatted(plenary)
            : "%s sesión%s".formatted(ordinal(masthead.number()), plenary))
        + body;
  }

  private static String ordinal(int number) {
    return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + ".ª";
  }

  @Override
  List<String> times(List<Sitting> sittings) {
    return sittings.stream().map(Spanish::hours).toList();
  }

  private static String hours(Sitting sitting) {
    return dayAndTime(sitting.from())
        + sitting.end(end -> " a " + TIME.format(end), end -> " horas – " + dayAndTime(end))
        + " horas";
  }

  private static String dayAndTime(LocalDateTime time) {
    return "%s, %s".formatted(DAY.format(time), TIME.format(time));
  }

  @Override
  String presiding(List<String> names) {
    return "Presidencia: " + String.join("; después: ", names);
  }
}
