package org.council.minutes.domain.drafting;

import static org.council.minutes.domain.MinutesRule.ISSUED_AFTER_THE_MEETING;
import static org.council.minutes.domain.MinutesRule.ONLY_WHAT_WAS_SAID;
import static org.council.minutes.domain.MinutesRule.STATEMENTS_OF_THE_PLENARY;
import static org.council.minutes.domain.MinutesRule.STATES_INSERT_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.SUMMARY_IN_TIME;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.MinutesRule;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Telling;

/**
 * Which statements a record may include: whose, made where, and until when. It follows from what is
 * known of the meeting and from the rule book of its body.
 */
record Inclusion(RecordId record, MeetingFacts known) {

  private static final String AGENDA = "agenda-service";
  private static final String SPEAKERS = "speakers-service";
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
   * The intervention in which a delegation made its last statement on an item; one in which it
   * raised a point of order only where it made no other.
   *
   * @throws NotYetKnown when no statement of it is known, or the item is not known to be opened;
   *     min-03 stands in it
   * @throws Refusal when statements made in this meeting are not included (min-02)
   */
  String lastStatementOf(String delegation, int item) {
    mustHaveMadeAStatement(delegation, item);
    return statementsOf(delegation, item)
        .reduce((before, after) ->
            after.raisesPointOfOrder() && !before.raisesPointOfOrder() ? before : after)
        .map(FloorGiven::intervention)
        .orElseThrow();
  }

  /**
   * Stops what is about a statement that a delegation has not made on an item.
   *
   * @throws NotYetKnown when no statement of it is known, or the item is not known to be opened;
   *     min-03 stands in it
   * @throws Refusal when statements made in this meeting are not included (min-02)
   */
  void mustHaveMadeAStatement(String delegation, int item) {
    mustIncludeStatements();
    if (!known.isItemOpened(item)) {
      throw notTold(
          ONLY_WHAT_WAS_SAID,
          Set.of(AGENDA),
          "The opening of item " + item,
          "item %d was not opened".formatted(item));
    }
    if (statementsOf(delegation, item).findAny().isEmpty()) {
      throw notTold(
          ONLY_WHAT_WAS_SAID,
          Set.of(AGENDA, SPEAKERS),
          "A statement of %s on item %d".formatted(delegation, item),
          "%s has not spoken on item %d".formatted(delegation, item));
    }
  }

  private void mustIncludeStatements() {
    STATEMENTS_OF_THE_PLENARY.unless(
        known.body().isPlenary() || known.rules().statementsOfCommittees(),
        "%s is no plenary meeting",
        record.meeting());
  }

  private Stream<FloorGiven> statementsOf(String delegation, int item) {
    return known.interventions().stream()
        .filter(floor -> floor.number() == item && known.speaksFor(floor, delegation))
        .filter(known::wasMade);
  }

  /**
   * Stops what is about something that is not known to have happened.
   *
   * @param rule the one that refuses, had it not happened
   * @param tellers the services by which a client follows the meeting so far: one that names an
   *     event of either is told what is known
   */
  private NotYetKnown notTold(MinutesRule rule, Set<String> tellers, String what, String why) {
    Set<Telling> tellings =
        tellers.stream()
            .map(teller -> new Telling(teller, record.session()))
            .collect(Collectors.toSet());
    return new NotYetKnown(what, tellings, new Refusal(rule, why));
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

  /**
   * Until when summaries are taken of a meeting that is over.
   *
   * @throws NotYetKnown when it is not known to be closed, and min-06 stands in it; or when it is,
   *     and its rule book is not known
   */
  Instant deadlineOnceClosed() {
    String meeting = record.meeting();
    return deadline()
        .orElseThrow(() ->
            notTold(
                ISSUED_AFTER_THE_MEETING,
                Set.of(AGENDA),
                "The closing of " + meeting,
                meeting + " was not closed"));
  }

  /** Until when summaries are taken; empty before the meeting is known to be closed. */
  private Optional<Instant> deadline() {
    return known.closedAt().map(closed -> closed.plus(known.rules().timeForStatements()));
  }
}
