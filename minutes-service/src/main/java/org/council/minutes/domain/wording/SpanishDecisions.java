package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.SpanishNouns.matters;
import static org.council.minutes.domain.wording.SpanishNouns.ofMatters;
import static org.council.minutes.domain.wording.Words.listed;
import static org.council.minutes.domain.wording.Words.present;

import java.util.ArrayList;
import java.util.List;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Outcome;

/**
 * How Spanish says what was decided; without capital and full stop. Active where an agreement would
 * show a gender.
 */
final class SpanishDecisions {

  private static final String LANGUAGE = "es";

  private SpanishDecisions() {}

  /** What becomes of the document just introduced, as a relative clause. */
  static String ofThatDocument(OutcomeKind outcome) {
    return switch (outcome) {
      case APPROVED -> "que se aprueba";
      case ADOPTED -> "que se adopta";
      case NOTED -> "del que se toma nota";
      case AGREED -> "que se acepta";
      case ENDORSED -> "que se respalda";
      case DEFERRED -> "cuyo examen se aplaza a la próxima reunión del Consejo";
      case WITHDRAWN -> "que se retira";
      case ELECTED, REFERRED, CARRIED_OVER ->
          throw new IllegalArgumentException(outcome + " does not settle a document");
    };
  }

  /** One clause for each run of deeds of the meeting and for each other outcome, in order. */
  static String said(List<Outcome> outcomes) {
    List<String> clauses = new ArrayList<>();
    for (List<Outcome> run : Runs.of(outcomes)) {
      clauses.add(run.size() == 1 ? alone(run.getFirst()) : together(run));
    }
    return listed(clauses, ", ", ", %s ".formatted(SpanishNouns.and(clauses.getLast())));
  }

  private static String alone(Outcome outcome) {
    return switch (outcome.kind()) {
      case APPROVED, ADOPTED, ENDORSED ->
          outcome.isAboutDocuments()
              ? impersonal(outcome)
              : subject(List.of(outcome)) + " " + deed(outcome);
      case NOTED ->
          outcome.isAboutDocuments()
              ? "se toma nota " + ofMatters(outcome.matters())
              : subject(List.of(outcome)) + " " + deed(outcome);
      case AGREED -> agreed(outcome);
      case WITHDRAWN ->
          outcome.isAboutDocuments() || outcome.isAboutTheItem()
              ? impersonal(outcome)
              : "la sesión toma nota de la retirada " + ofMatters(outcome.matters());
      case DEFERRED ->
          "el examen %s se aplaza a la próxima reunión del Consejo"
              .formatted(ofMatters(outcome.matters()));
      case ELECTED ->
          "se elige por aclamación "
              + SpanishNouns.to(matters(outcome.matters()))
              + office(outcome);
      case REFERRED ->
          "%s indica que el examen %s proseguirá en el órgano siguiente: %s"
              .formatted(
                  chair(outcome), ofMatters(outcome.matters()), SpanishNouns.body(outcome.body()));
      case CARRIED_OVER ->
          "%s indica que el examen %s proseguirá en la próxima sesión %s"
              .formatted(chair(outcome), ofMatters(outcome.matters()), bodyOfTheNext(outcome));
    };
  }

  private static String impersonal(Outcome outcome) {
    boolean several =
        outcome.matter() instanceof Matter.Documents(var symbols) && symbols.size() > 1;
    return "se %s%s %s"
        .formatted(verb(outcome.kind()), several ? "n" : "", matters(outcome.matters()));
  }

  private static String verb(OutcomeKind outcome) {
    return switch (outcome) {
      case APPROVED -> "aprueba";
      case ADOPTED -> "adopta";
      case AGREED -> "acepta";
      case ENDORSED -> "respalda";
      case WITHDRAWN -> "retira";
      default -> throw new IllegalArgumentException(outcome + " is said otherwise");
    };
  }

  private static String agreed(Outcome outcome) {
    return switch (outcome.matter()) {
      case Matter.TheItem() -> "así se acuerda";
      case Matter.InWords _ -> "se acuerda " + matters(outcome.matters());
      case Matter.Documents _, Matter.Part _ -> impersonal(outcome);
    };
  }

  private static String office(Outcome outcome) {
    return outcome.office().isEmpty()
        ? ""
        : " (%s)".formatted(present(outcome.office().in(LANGUAGE)));
  }

  private static String chair(Outcome outcome) {
    return SpanishNouns.speaker(outcome.chair());
  }

  private static String bodyOfTheNext(Outcome outcome) {
    return outcome.body().isPlenary()
        ? "plenaria"
        : "(%s)".formatted(SpanishNouns.body(outcome.body()));
  }

  /** Several deeds with one subject. */
  private static String together(List<Outcome> deeds) {
    return subject(deeds)
        + " "
        + SpanishNouns.and(deeds.stream().map(SpanishDecisions::deed).toList());
  }

  /** Approving and adopting is for the body; the rest can be said of the meeting. */
  private static String subject(List<Outcome> deeds) {
    return Runs.isTheBodysOwn(deeds)
        ? SpanishNouns.decidingBody(deeds.getFirst().body())
        : "la sesión";
  }

  private static String deed(Outcome outcome) {
    String matters = matters(outcome.matters());
    return switch (outcome.kind()) {
      case NOTED -> "toma nota " + ofMatters(outcome.matters());
      case AGREED -> decides(outcome, matters);
      default -> verb(outcome.kind()) + " " + matters;
    };
  }

  private static String decides(Outcome outcome, String matters) {
    return switch (outcome.matter()) {
      case Matter.TheItem() -> "así lo acuerda";
      case Matter.InWords _ -> "acuerda " + matters;
      case Matter.Documents _, Matter.Part _ -> "acepta " + matters;
    };
  }
}
