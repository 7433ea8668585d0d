package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.EnglishNouns.matters;
import static org.council.minutes.domain.wording.Words.listed;
import static org.council.minutes.domain.wording.Words.present;

import java.util.ArrayList;
import java.util.List;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Outcome;

/** How English says what was decided; without capital and full stop. */
final class EnglishDecisions {

  private static final String LANGUAGE = "en";

  private EnglishDecisions() {}

  /** What became of it, after "was". */
  static String participle(OutcomeKind outcome) {
    return switch (outcome) {
      case APPROVED -> "approved";
      case NOTED -> "noted";
      case ADOPTED -> "adopted";
      case AGREED -> "agreed";
      case ENDORSED -> "endorsed";
      case DEFERRED -> "deferred to the next session";
      case WITHDRAWN -> "withdrawn";
      case ELECTED, REFERRED, CARRIED_OVER ->
          throw new IllegalArgumentException(outcome + " is said otherwise");
    };
  }

  /** One clause for each run of deeds of the meeting and for each other outcome, in order. */
  static String said(List<Outcome> outcomes) {
    List<String> clauses = new ArrayList<>();
    for (List<Outcome> run : Runs.of(outcomes)) {
      clauses.add(run.size() == 1 ? alone(run.getFirst()) : together(run));
    }
    return listed(clauses, ", ", ", and ");
  }

  private static String alone(Outcome outcome) {
    String matters = matters(outcome.matters());
    return switch (outcome.kind()) {
      case APPROVED, ADOPTED ->
          outcome.isAboutDocuments()
              ? passive(outcome)
              : subject(List.of(outcome)) + " " + deed(outcome);
      case NOTED ->
          outcome.isAboutDocuments() ? passive(outcome) : "the meeting took note of " + matters;
      case AGREED -> agreed(outcome);
      case ENDORSED, DEFERRED, WITHDRAWN -> passive(outcome);
      case ELECTED -> "%s was elected%s by acclamation".formatted(matters, office(outcome));
      case REFERRED ->
          "%s said that %s would continue its discussion of %s"
              .formatted(
                  EnglishNouns.speaker(outcome.chair()),
                  EnglishNouns.body(outcome.body()),
                  matters);
      case CARRIED_OVER ->
          "%s said that %s would continue its consideration of %s"
              .formatted(EnglishNouns.speaker(outcome.chair()), nextMeeting(outcome), matters);
    };
  }

  private static String passive(Outcome outcome) {
    return "%s %s %s"
        .formatted(matters(outcome.matters()), were(outcome), participle(outcome.kind()));
  }

  private static String were(Outcome outcome) {
    boolean several =
        outcome.matters().size() > 1
            || outcome.matter() instanceof Matter.Documents(var symbols) && symbols.size() > 1;
    return several ? "were" : "was";
  }

  private static String agreed(Outcome outcome) {
    return switch (outcome.matter()) {
      case Matter.TheItem() -> "it was so agreed";
      case Matter.InWords _ -> "it was agreed " + matters(outcome.matters());
      case Matter.Documents _, Matter.Part _ -> passive(outcome);
    };
  }

  private static String office(Outcome outcome) {
    return outcome.office().isEmpty() ? "" : " " + present(outcome.office().in(LANGUAGE));
  }

  private static String nextMeeting(Outcome outcome) {
    return outcome.body().isPlenary()
        ? "the next plenary meeting"
        : "the next meeting of " + EnglishNouns.body(outcome.body());
  }

  /** Several deeds with one subject: {@code the Council approved A and took note of B}. */
  private static String together(List<Outcome> deeds) {
    return subject(deeds)
        + " "
        + listed(deeds.stream().map(EnglishDecisions::deed).toList(), ", ", " and ");
  }

  /** Approving and adopting is for the body; the rest can be said of the meeting. */
  private static String subject(List<Outcome> deeds) {
    return Runs.isTheBodysOwn(deeds)
        ? EnglishNouns.decidingBody(deeds.getFirst().body())
        : "the meeting";
  }

  private static String deed(Outcome outcome) {
    String matters = matters(outcome.matters());
    return switch (outcome.kind()) {
      case NOTED -> "took note of " + matters;
      case AGREED -> outcome.matter() instanceof Matter.TheItem ? "so agreed" : "agreed " + matters;
      default -> participle(outcome.kind()) + " " + matters;
    };
  }
}
