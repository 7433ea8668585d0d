package org.council.minutes.domain.drafting;

import static org.council.minutes.domain.MinutesRule.ONLY_WHAT_WAS_SAID;
import static org.council.minutes.domain.MinutesRule.STATEMENTS_OF_THE_PLENARY;
import static org.council.minutes.domain.MinutesRule.STATES_INSERT_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.SUMMARY_IN_TIME;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;

/**
 * Which statements a record may include: whose, made where, and until when. It follows from what is
 * known of the meeting and from the rule book of its body.
 */
record Inclusion(RecordId record, MeetingFacts known) {

  private static final String AGENDA = "agenda-service";
  private static final Set<String> STATES = Set.of("COUNCIL_MEMBER_STATE", "MEMBER_STATE_OBSERVER");

  /**
   * The delegation of the State that a participant speaks for.
   *
   * @throws NotYetKnown when the participant is not known
   * @throws Refusal when it speaks for no State (min-01)
   */
  String stateOf(String participant) {
    if (known.roster().participant(participant).isEmpty()) {
      throw new NotYetKnown("Participant " + participant);
    }
    Optional<DelegationRegistered> delegation = known.roster().delegationOf(participant);
    STATES_INSERT_STATEMENTS.unless(
        delegation.map(DelegationRegistered::category).filter(STATES::contains).isPresent(),
        "%s speaks for no Council Member State and no Member State observer",
        participant);
    return delegation.orElseThrow().delegation();
  }

  /**
   * The intervention in which a delegation made its last statement on an item.
   *
   * @throws NotYetKnown when the item is not known to be opened
   * @throws Refusal when statements made in this meeting are not included (min-02), or it made none
   *     there (min-03)
   */
  String lastStatementOf(String delegation, int item) {
    STATEMENTS_OF_THE_PLENARY.unless(
        known.body().isPlenary() || known.rules().statementsOfCommittees(),
        "%s is no plenary meeting",
        record.meeting());
    if (!known.isItemOpened(item)) {
      throw nothingSaidOn(item);
    }
    Optional<FloorGiven> last =
        known.interventions().stream()
            .filter(floor -> floor.number() == item && known.speaksFor(floor, delegation))
            .filter(known::wasMade)
            .reduce((before, after) -> after);
    ONLY_WHAT_WAS_SAID.unless(last.isPresent(), "%s has not spoken on item %d", delegation, item);
    return last.orElseThrow().intervention();
  }

  /** On an item that is not opened nobody makes a statement (min-03). */
  private static NotYetKnown nothingSaidOn(int item) {
    return new NotYetKnown(
        "The opening of item " + item,
        AGENDA,
        new Refusal(ONLY_WHAT_WAS_SAID, "item %d was not opened".formatted(item)));
  }

  /**
   * Refuses a summary that comes late (min-05).
   *
   * @throws Refusal after the deadline
   */
  void mustBeInTime(Instant at) {
    deadline()
        .ifPresent(until ->
            SUMMARY_IN_TIME.unless(
                !at.isAfter(until), "the time for statements ended at %s", until));
  }

  /** Until when summaries are taken; empty before the meeting is known to be closed. */
  Optional<Instant> deadline() {
    return known.closedAt().map(closed -> closed.plus(known.rules().timeForStatements()));
  }
}
