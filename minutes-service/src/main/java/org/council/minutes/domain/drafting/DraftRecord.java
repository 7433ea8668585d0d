package org.council.minutes.domain.drafting;

import static org.council.minutes.domain.MinutesRule.ASKED_FOR_BEFORE_SUBMITTED;
import static org.council.minutes.domain.MinutesRule.AWAITED_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.ISSUED_AFTER_THE_MEETING;
import static org.council.minutes.domain.MinutesRule.ISSUED_RECORD_STANDS;
import static org.council.minutes.domain.MinutesRule.ONLY_WHAT_WAS_SAID;
import static org.council.minutes.domain.MinutesRule.STATEMENTS_OF_THE_PLENARY;
import static org.council.minutes.domain.MinutesRule.STATEMENT_INCLUDED_ONCE;
import static org.council.minutes.domain.MinutesRule.STATES_INSERT_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.SUMMARY_IN_TIME;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.MinutesEvent.InsertionRequested;
import org.council.minutes.domain.MinutesEvent.ParagraphDrafted;
import org.council.minutes.domain.MinutesEvent.RecordDrafted;
import org.council.minutes.domain.MinutesEvent.RecordIssued;
import org.council.minutes.domain.MinutesEvent.SignatoriesNamed;
import org.council.minutes.domain.MinutesEvent.StatementSubmitted;
import org.council.minutes.domain.RuleBook;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Telling;

/**
 * The record of a meeting in the hands of those who make it. It keeps the rules about who may add
 * what and until when; what they add is in the facts it announces.
 */
@Entity
@Table(name = "draft_record")
public class DraftRecord extends Aggregate {

  private static final String AGENDA = "agenda-service";
  private static final String SPEAKERS = "speakers-service";
  private static final Set<String> STATES = Set.of("COUNCIL_MEMBER_STATE", "MEMBER_STATE_OBSERVER");

  @EmbeddedId private RecordId id;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private RecordStatus status;

  /** How many paragraphs were drafted: numbers their ids. */
  @Column(name = "paragraphs", nullable = false)
  private int paragraphs;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "session", referencedColumnName = "session", nullable = false)
  @JoinColumn(name = "meeting", referencedColumnName = "meeting", nullable = false)
  @OrderBy("requestedAt, intervention")
  private List<StatementForTheRecord> statements = new ArrayList<>();

  protected DraftRecord() {}

  private DraftRecord(RecordId id) {
    this.id = id;
    this.status = RecordStatus.DRAFTING;
  }

  /** Begins the record of a meeting. */
  public static DraftRecord begin(RecordId id, Instant at) {
    DraftRecord begun = new DraftRecord(id);
    begun.record(at, new RecordDrafted(id.session(), id.meeting()));
    return begun;
  }

  /**
   * Adds what the précis-writer wrote on an item.
   *
   * @param item the item's number in the meeting
   * @param covers the interventions that it sums up
   * @param joinPrevious whether it is added to the paragraph before
   * @return the paragraph's id; its number in the record is composed on reading
   * @throws NotYetKnown when the item is not known to be opened, or an intervention is not known
   */
  public String draft(
      int item,
      ParagraphText text,
      List<String> covers,
      boolean joinPrevious,
      MeetingFacts known,
      Instant at) {
    mustBeOpen();
    mustBeOpened(item, known);
    Set<String> interventions =
        known.interventions().stream().map(FloorGiven::intervention).collect(Collectors.toSet());
    for (String covered : covers) {
      if (!interventions.contains(covered)) {
        throw new NotYetKnown("Intervention " + covered);
      }
    }
    paragraphs++;
    String paragraph = id.meeting() + "/" + paragraphs;
    record(
        at,
        new ParagraphDrafted(
            id.session(),
            id.meeting(),
            item,
            paragraph,
            text.text(),
            text.bullets(),
            covers,
            joinPrevious));
    return paragraph;
  }

  /**
   * A State asks that the statement it made last on an item be included.
   *
   * @param by the participant who asks
   * @throws NotYetKnown when the participant is not known, or the statement is not
   * @throws Refusal when it is no such State, or has asked before
   */
  public StatementForTheRecord requestInsertion(
      String by, int item, MeetingFacts known, Instant at) {
    String delegation = stateOf(by, known);
    statementsAreIncluded(known);
    String intervention = lastInterventionOf(delegation, item, known);
    STATEMENT_INCLUDED_ONCE.unless(
        statements.stream().noneMatch(one -> one.intervention().equals(intervention)),
        "%s has asked for that statement on item %d before",
        delegation,
        item);
    mustBeOpen();
    StatementForTheRecord statement = new StatementForTheRecord(intervention, item, delegation, at);
    statements.add(statement);
    record(
        at,
        new InsertionRequested(
            id.session(), id.meeting(), item, intervention, by, delegation, intervention));
    return statement;
  }

  /**
   * A State submits the summary of a statement whose insertion it asked for.
   *
   * @param text the summary by language
   * @throws InvalidInput naming {@code text}
   * @throws NotYetKnown when the participant is not known, or the statement is not
   * @throws Refusal when it did not ask for it before, has submitted all it asked for, or is late
   */
  public StatementForTheRecord submitStatement(
      String by, int item, Map<String, String> text, MeetingFacts known, Instant at) {
    new ParagraphText(text, Map.of());
    String delegation = stateOf(by, known);
    statementsAreIncluded(known);
    lastInterventionOf(delegation, item, known);
    StatementForTheRecord statement = awaited(delegation, item);
    inTime(known, at);
    mustBeOpen();
    statement.submit(at);
    record(
        at,
        new StatementSubmitted(
            id.session(),
            id.meeting(),
            item,
            statement.intervention(),
            by,
            delegation,
            statement.intervention(),
            text));
    return statement;
  }

  /**
   * Says who signs.
   *
   * @param participants from left to right
   * @throws NotYetKnown when one of them is not known
   */
  public void nameSignatories(List<String> participants, MeetingFacts known, Instant at) {
    mustBeOpen();
    for (String participant : participants) {
      if (known.roster().participant(participant).isEmpty()) {
        throw new NotYetKnown("Participant " + participant);
      }
    }
    record(at, new SignatoriesNamed(id.session(), id.meeting(), participants));
  }

  /** Issues the record as it stands. */
  public void issue(MeetingFacts known, Instant at) {
    Optional<Instant> closedAt = known.closedAt();
    ISSUED_AFTER_THE_MEETING.unless(
        closedAt.isPresent(), "%s is not known to be closed", id.meeting());
    boolean timeIsUp = at.isAfter(deadline(closedAt.orElseThrow(), known.rules()));
    AWAITED_STATEMENTS.unless(
        timeIsUp || statements.stream().noneMatch(StatementForTheRecord::isAwaited),
        "%d statements are awaited until %s",
        statements.stream().filter(StatementForTheRecord::isAwaited).count(),
        deadline(closedAt.orElseThrow(), known.rules()));
    mustBeOpen();
    status = RecordStatus.ISSUED;
    record(at, new RecordIssued(id.session(), id.meeting()));
  }

  private static String stateOf(String by, MeetingFacts known) {
    if (known.roster().participant(by).isEmpty()) {
      throw new NotYetKnown("Participant " + by);
    }
    Optional<DelegationRegistered> delegation = known.roster().delegationOf(by);
    STATES_INSERT_STATEMENTS.unless(
        delegation.map(DelegationRegistered::category).filter(STATES::contains).isPresent(),
        "%s speaks for no Council Member State and no Member State observer",
        by);
    return delegation.orElseThrow().delegation();
  }

  private void statementsAreIncluded(MeetingFacts known) {
    STATEMENTS_OF_THE_PLENARY.unless(
        known.body().isPlenary() || known.rules().statementsOfCommittees(),
        "%s is no plenary meeting",
        id.meeting());
  }

  private String lastInterventionOf(String delegation, int item, MeetingFacts known) {
    if (!known.isItemOpened(item)) {
      throw nothingSaid(
          AGENDA, "The opening of item " + item, "item %d was not opened".formatted(item));
    }
    return known.interventions().stream()
        .filter(floor -> floor.number() == item && known.speaksFor(floor, delegation))
        .filter(known::wasMade)
        .reduce((before, after) -> after)
        .map(FloorGiven::intervention)
        .orElseThrow(() ->
            nothingSaid(
                SPEAKERS,
                "A statement of %s on item %d".formatted(delegation, item),
                "%s has not spoken on item %d".formatted(delegation, item)));
  }

  /**
   * Stops what asks for a statement that is not known as made (min-03).
   *
   * @param teller the service that would tell it
   */
  private NotYetKnown nothingSaid(String teller, String what, String why) {
    return new NotYetKnown(
        what, new Telling(teller, id.session()), new Refusal(ONLY_WHAT_WAS_SAID, why));
  }

  private StatementForTheRecord awaited(String delegation, int item) {
    List<StatementForTheRecord> asked =
        statements.stream().filter(one -> one.isOf(delegation, item)).toList();
    ASKED_FOR_BEFORE_SUBMITTED.unless(
        !asked.isEmpty(),
        "%s has not asked for the insertion of a statement on item %d",
        delegation,
        item);
    Optional<StatementForTheRecord> awaited =
        asked.stream().filter(StatementForTheRecord::isAwaited).findFirst();
    STATEMENT_INCLUDED_ONCE.unless(
        awaited.isPresent(), "%s has submitted its statement on item %d before", delegation, item);
    return awaited.orElseThrow();
  }

  /** Before the meeting is known to be closed there is no deadline yet. */
  private static void inTime(MeetingFacts known, Instant at) {
    known
        .closedAt()
        .map(closedAt -> deadline(closedAt, known.rules()))
        .ifPresent(deadline ->
            SUMMARY_IN_TIME.unless(
                !at.isAfter(deadline), "the time for statements ended at %s", deadline));
  }

  private static Instant deadline(Instant closedAt, RuleBook rules) {
    return closedAt.plus(rules.timeForStatements());
  }

  private static void mustBeOpened(int item, MeetingFacts known) {
    if (!known.isItemOpened(item)) {
      throw new NotYetKnown("The opening of item " + item);
    }
  }

  private void mustBeOpen() {
    ISSUED_RECORD_STANDS.unless(status.isOpenToDrafting(), "the %s was issued", id);
  }

  public RecordId id() {
    return id;
  }

  public RecordStatus status() {
    return status;
  }

  public List<StatementForTheRecord> statements() {
    return List.copyOf(statements);
  }
}
