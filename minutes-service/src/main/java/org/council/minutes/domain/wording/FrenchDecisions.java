package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.FrenchNouns.matters;
import static org.council.minutes.domain.wording.FrenchNouns.ofMatters;
import static org.council.minutes.domain.wording.Words.listed;
import static org.council.minutes.domain.wording.Words.present;

import java.util.ArrayList;
import java.util.List;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Outcome;

/**
 * How French says what was decided; without capital and full stop. Active where an agreement would
 * show a gender.
 */
final class FrenchDecisions {

  private static final String LANGUAGE = "fr";

  private FrenchDecisions() {}

  /** What becomes of the document just introduced, as a relative clause. */
  static String ofThatDocument(OutcomeKind outcome) {
    return switch (outcome) {
      case NOTED -> "dont il est pris note";
      case DEFERRED -> "dont l'examen est reporté à la session suivante";
      default -> "qui est " + participle(outcome);
    };
  }

  private static String participle(OutcomeKind outcome) {
    return switch (outcome) {
      case APPROVED -> "approuvé";
      case ADOPTED -> "adopté";
      case AGREED -> "accepté";
      case ENDORSED -> "entériné";
      case WITHDRAWN -> "retiré";
      default -> throw new IllegalArgumentException(outcome + " is said otherwise");
    };
  }

  /** One clause for each run of deeds of the meeting and for each other outcome, in order. */
  static String said(List<Outcome> outcomes) {
    List<String> clauses = new ArrayList<>();
    for (List<Outcome> run : Runs.of(outcomes)) {
      clauses.add(run.size() == 1 ? alone(run.getFirst()) : together(run));
    }
    return listed(clauses, ", ", ", et ");
  }

  private static String alone(Outcome outcome) {
    if (outcome.isAboutDocuments() && isSaidPassively(outcome.kind())) {
      return passive(outcome);
    }
    return switch (outcome.kind()) {
      case APPROVED, ADOPTED -> subject(List.of(outcome)) + " " + deed(outcome);
      case NOTED ->
          outcome.isAboutDocuments()
              ? "il est pris note " + ofMatters(outcome.matters())
              : "la réunion " + deed(outcome);
      case AGREED -> agreed(outcome);
      case ENDORSED -> "la réunion " + deed(outcome);
      case WITHDRAWN ->
          outcome.isAboutTheItem()
              ? passive(outcome)
              : "la réunion prend acte du retrait " + ofMatters(outcome.matters());
      case DEFERRED ->
          "l'examen %s est reporté à la session suivante".formatted(ofMatters(outcome.matters()));
      case ELECTED ->
          "la réunion élit par acclamation " + matters(outcome.matters()) + office(outcome);
      case REFERRED ->
          "%s indique que l'examen %s se poursuivra au sein de l'organe suivant: %s"
              .formatted(
                  chair(outcome), ofMatters(outcome.matters()), FrenchNouns.body(outcome.body()));
      case CARRIED_OVER ->
          "%s indique que l'examen %s se poursuivra à la prochaine séance %s"
              .formatted(chair(outcome), ofMatters(outcome.matters()), bodyOfTheNext(outcome));
    };
  }

  private static boolean isSaidPassively(OutcomeKind outcome) {
    return switch (outcome) {
      case APPROVED, ADOPTED, AGREED, ENDORSED, WITHDRAWN -> true;
      case NOTED, ELECTED, REFERRED, CARRIED_OVER, DEFERRED -> false;
    };
  }

  private static String passive(Outcome outcome) {
    boolean several =
        outcome.matter() instanceof Matter.Documents(var symbols) && symbols.size() > 1;
    return "%s %s %s%s"
        .formatted(
            matters(outcome.matters()),
            several ? "sont" : "est",
            participle(outcome.kind()),
            several ? "s" : "");
  }

  private static String agreed(Outcome outcome) {
    return switch (outcome.matter()) {
      case Matter.TheItem() -> "il en est ainsi décidé";
      case Matter.InWords _ -> "il est décidé " + matters(outcome.matters());
      case Matter.Documents _, Matter.Part _ -> "la réunion " + deed(outcome);
    };
  }

  private static String office(Outcome outcome) {
    return outcome.office().isEmpty()
        ? ""
        : " (%s)".formatted(present(outcome.office().in(LANGUAGE)));
  }

  private static String chair(Outcome outcome) {
    return FrenchNouns.speaker(outcome.chair());
  }

  private static String bodyOfTheNext(Outcome outcome) {
    return outcome.body().isPlenary()
        ? "plénière"
        : "(%s)".formatted(FrenchNouns.body(outcome.body()));
  }

  /** Several deeds with one subject. */
  private static String together(List<Outcome> deeds) {
    return subject(deeds)
        + " "
        + listed(deeds.stream().map(FrenchDecisions::deed).toList(), ", ", " et ");
  }

  /** Approving and adopting is for the body; the rest can be said of the meeting. */
  private static String subject(List<Outcome> deeds) {
    return Runs.isTheBodysOwn(deeds)
        ? FrenchNouns.decidingBody(deeds.getFirst().body())
        : "la réunion";
  }

  private static String deed(Outcome outcome) {
    String matters = matters(outcome.matters());
    return switch (outcome.kind()) {
      case APPROVED -> "approuve " + matters;
      case ADOPTED -> "adopte " + matters;
      case NOTED -> "prend note " + ofMatters(outcome.matters());
      case AGREED ->
          outcome.matter() instanceof Matter.TheItem
              ? "en décide ainsi"
              : decides(outcome, matters);
      case ENDORSED -> "entérine " + matters;
      default -> throw new IllegalArgumentException(outcome.kind() + " is not said of the meeting");
    };
  }

  private static String decides(Outcome outcome, String matters) {
    return (outcome.matter() instanceof Matter.InWords ? "décide " : "accepte ") + matters;
  }
}
