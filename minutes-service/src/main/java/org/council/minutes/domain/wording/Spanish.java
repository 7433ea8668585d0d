package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.Words.capitalised;
import static org.council.minutes.domain.wording.Words.listed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Outcome;
import org.council.minutes.domain.record.Speaker;
import org.council.minutes.domain.record.SummaryRecord.Masthead;
import org.council.minutes.domain.record.SummaryRecord.Signatory;
import org.council.minutes.domain.record.SummaryRecord.Sitting;

/** Spanish: reported speech in the present tense. A meeting is a sesión, a session a reunión. */
final class Spanish implements Phrasebook {

  private static final List<String> WEEKDAYS =
      List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

  private static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private static final List<String> ORDINALS =
      List.of(
          "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava",
          "novena", "décima");

  private static final LanguageNames LANGUAGES =
      new LanguageNames(
          Locale.of("es"),
          Map.of(
              "ar", "árabe", "zh", "chino", "en", "inglés", "fr", "francés", "ru", "ruso", "es",
              "español"));

  @Override
  public String language() {
    return "es";
  }

  @Override
  public String heading(String title, boolean continued, List<String> documents) {
    String brackets =
        documents.isEmpty() ? "" : " (%s)".formatted(SpanishNouns.bareDocuments(documents));
    return title + (continued ? " (continuación)" : "") + brackets;
  }

  @Override
  public String introduced(Speaker speaker, List<String> documents) {
    String matter = documents.isEmpty() ? "el punto" : SpanishNouns.documents(documents);
    return sentence("%s presenta %s".formatted(SpanishNouns.speaker(speaker), matter));
  }

  @Override
  public String introducedAndSettled(Speaker speaker, String document, OutcomeKind outcome) {
    return sentence(
        "%s presenta %s, %s"
            .formatted(
                SpanishNouns.speaker(speaker),
                SpanishNouns.documents(List.of(document)),
                SpanishDecisions.ofThatDocument(outcome)));
  }

  @Override
  public String outlined(Speaker speaker, List<String> documents) {
    return sentence(
        "%s expone a grandes rasgos %s"
            .formatted(SpanishNouns.speaker(speaker), SpanishNouns.documents(documents)));
  }

  @Override
  public String spoke(Speaker speaker) {
    return sentence(SpanishNouns.speaker(speaker) + " hace uso de la palabra sobre este punto");
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
        .formatted(time.getHour() == 1 ? "a la" : "a las", time(time), day(time.toLocalDate()));
  }

  private static String time(LocalDateTime time) {
    return String.format(Locale.ROOT, "%d.%02d", time.getHour(), time.getMinute());
  }

  private static String day(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%s %d de %s de %d",
        WEEKDAYS.get(day.getDayOfWeek().ordinal()),
        day.getDayOfMonth(),
        MONTHS.get(day.getMonth().ordinal()),
        day.getYear());
  }

  @Override
  public String paragraphOnlyIn(Set<String> languages) {
    return "[Texto disponible en %s únicamente]"
        .formatted(listed(LANGUAGES.of(languages), ", ", " y "));
  }

  @Override
  public String titleOnlyIn(Set<String> languages) {
    return "[Título disponible en %s únicamente]"
        .formatted(listed(LANGUAGES.of(languages), ", ", " y "));
  }

  @Override
  public String signature(Signatory signatory) {
    return signatory
        .name()
        .in(language())
        .orElseGet(() -> capitalised(SpanishNouns.speaker(signatory.capacity())));
  }

  @Override
  public String nameOf(Masthead masthead) {
    String plenary = masthead.body().isPlenary() ? " plenaria" : "";
    String body =
        masthead.body().isPlenary() ? "" : " (%s)".formatted(SpanishNouns.body(masthead.body()));
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
  public String held(Masthead masthead) {
    String sittings =
        masthead.sittings().stream().map(Spanish::hours).collect(Collectors.joining("; "));
    return Words.held(masthead.place(), sittings, ", ");
  }

  private static String hours(Sitting sitting) {
    String until = sitting.until().map(time -> " a " + time(time)).orElse("");
    return "%s, %s%s horas"
        .formatted(day(sitting.from().toLocalDate()), time(sitting.from()), until);
  }

  @Override
  public String presided(List<Signatory> presided) {
    return "Presidencia: "
        + presided.stream().map(this::signature).collect(Collectors.joining("; después: "));
  }

  private static String sentence(String words) {
    return capitalised(words) + ".";
  }
}
