package org.council.minutes.domain.wording;

import java.util.ArrayList;
import java.util.List;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Outcome;

/**
 * Outcomes grouped into clauses: neighbours that the meeting itself did share a subject, each other
 * stands alone.
 */
final class Runs {

  private Runs() {}

  static List<List<Outcome>> of(List<Outcome> outcomes) {
    List<List<Outcome>> runs = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      boolean goesOn =
          outcome.kind().isDeed() && !runs.isEmpty() && runs.getLast().getLast().kind().isDeed();
      if (!goesOn) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(outcome);
    }
    return runs;
  }

  /** Whether a deed is among them that only the body itself does, and not just its meeting. */
  static boolean isTheBodysOwn(List<Outcome> deeds) {
    return deeds.stream()
        .map(Outcome::kind)
        .anyMatch(kind -> kind == OutcomeKind.APPROVED || kind == OutcomeKind.ADOPTED);
  }
}
