package org.council.agenda.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.meeting.Decision;
import org.council.agenda.domain.meeting.Outcome;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.council.platform.rest.ListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as clients see it.
 *
 * @param decision its id in the session
 * @param present the Member States of the council with a councillor in the room
 */
public record DecisionView(
    String decision,
    List<OutcomeView> outcomes,
    List<String> present,
    Instant takenAt,
    @Schema(description = ListRequest.MODIFIED) Instant modified) {

  /** One outcome as clients see it. */
  public record OutcomeView(
      OutcomeKind outcome, ObjectView object, String to, Map<String, String> office) {

    private static OutcomeView of(Outcome outcome) {
      return new OutcomeView(
          outcome.kind(), ObjectView.of(outcome), outcome.to(), Text.wordings(outcome.office()));
    }
  }

  /** What an outcome is about; absent where it is about nothing that was named. */
  public record ObjectView(String document, String part, Map<String, String> text) {

    private static ObjectView of(Outcome outcome) {
      if (outcome.document() == null && outcome.text() == null) {
        return null;
      }
      return new ObjectView(
          outcome.document() == null ? null : outcome.document().asGiven(),
          outcome.part(),
          Text.wordings(outcome.text()));
    }
  }

  static DecisionView of(Decision decision) {
    return new DecisionView(
        decision.decision(),
        decision.outcomes().inOrder().stream().map(OutcomeView::of).toList(),
        decision.present(),
        decision.takenAt(),
        decision.modified());
  }
}
