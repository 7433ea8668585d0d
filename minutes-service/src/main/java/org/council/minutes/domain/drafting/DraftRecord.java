package org.council.minutes.domain.drafting;

import static org.council.minutes.domain.MinutesRule.ASKED_FOR_BEFORE_SUBMITTED;
import static org.council.minutes.domain.MinutesRule.AWAITED_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.ISSUED_RECORD_STANDS;
import static org.council.minutes.domain.MinutesRule.STATEMENT_INCLUDED_ONCE;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.council.minutes.domain.MinutesEvent.InsertionRequested;
import org.council.minutes.domain.MinutesEvent.ParagraphDrafted;
import org.council.minutes.domain.MinutesEvent.RecordDrafted;
import org.council.minutes.domain.MinutesEvent.RecordIssued;
import org.council.minutes.domain.MinutesEvent.SignatoriesNamed;
import org.council.minutes.domain.MinutesEvent.StatementSubmitted;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;

/**
 * The record of a meeting in the hands of those who make it. It keeps the rules about who may add
 * what and until when; what they add is in the facts it announces.
 */
@Entity
@Table(name = "draft_record")
public class DraftRecord extends Aggregate {

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
   * @return the paragraph's id; its number in the record is composed on reading
   * @throws NotYetKnown when the item is not known to be opened, or an intervention is not known
   * @throws Refusal when the record was issued (min-08)
   */
  public String draft(DraftParagraph paragraph, MeetingFacts known, Instant at) {
    mustBeOpen();
    mustBeOpened(paragraph.item(), known);
    List<String> interventions = interventionsOf(known);
    for (String covered : paragraph.covers()) {
      if (!interventions.contains(covered)) {
        throw new NotYetKnown("Intervention " + covered);
      }
    }
    paragraphs++;
    String paragraphId = id.meeting() + "/" + paragraphs;
    record(
        at,
        new ParagraphDrafted(
            id.session(),
            id.meeting(),
            paragraph.item(),
            paragraphId,
            paragraph.text().text(),
            paragraph.text().bullets(),
            paragraph.covers(),
            paragraph.joinPrevious()));
    return paragraphId;
  }

  /**
   * A State asks that the statement it made last on an item be included.
   *
   * @param by the participant who asks
   * @throws NotYetKnown when the participant is not known, or the item is not known to be opened
   * @throws Refusal when it is no such State, made no such statement there, or has asked before, or
   *     the record was issued
   */
  public StatementForTheRecord requestInsertion(
      String by, int item, MeetingFacts known, Instant at) {
    Inclusion inclusion = new Inclusion(id, known);
    String delegation = inclusion.stateOf(by);
    String intervention = inclusion.lastStatementOf(delegation, item);
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
   * @throws NotYetKnown when the participant is not known, or the item is not known to be opened
   * @throws Refusal when it did not ask for it before, has submitted all it asked for, or is late,
   *     or the record was issued
   */
  public StatementForTheRecord submitStatement(
      String by, int item, Map<String, String> text, MeetingFacts known, Instant at) {
    ParagraphText summary = new ParagraphText(text, Map.of());
    Inclusion inclusion = new Inclusion(id, known);
    String delegation = inclusion.stateOf(by);
    inclusion.mustHaveMadeAStatement(delegation, item);
    StatementForTheRecord statement = awaited(delegation, item, known);
    inclusion.mustBeInTime(at);
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
            summary.text()));
    return statement;
  }

  /**
   * Says who signs.
   *
   * @param participants from left to right
   * @throws NotYetKnown when one of them is not known
   * @throws Refusal when the record was issued (min-08)
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

  /**
   * Issues the record as it stands.
   *
   * @throws NotYetKnown when the meeting is not known to be closed, and min-06 stands in it; or
   *     when it is, and its rule book is not known
   * @throws Refusal when a statement that was asked for may still come in time (min-07), or the
   *     record was issued before (min-08)
   */
  public void issue(MeetingFacts known, Instant at) {
    Instant until = new Inclusion(id, known).deadlineOnceClosed();
    long awaited = statements.stream().filter(StatementForTheRecord::isAwaited).count();
    AWAITED_STATEMENTS.unless(
        awaited == 0 || at.isAfter(until), "%d statements are awaited until %s", awaited, until);
    mustBeOpen();
    status = RecordStatus.ISSUED;
    record(at, new RecordIssued(id.session(), id.meeting()));
  }

  /** The statement that was made first of those whose summaries are awaited. */
  private StatementForTheRecord awaited(String delegation, int item, MeetingFacts known) {
    List<StatementForTheRecord> asked =
        statements.stream().filter(one -> one.isOf(delegation, item)).toList();
    ASKED_FOR_BEFORE_SUBMITTED.unless(
        !asked.isEmpty(),
        "%s has not asked for the insertion of a statement on item %d",
        delegation,
        item);
    List<String> made = interventionsOf(known);
    Optional<StatementForTheRecord> awaited =
        asked.stream()
            .filter(StatementForTheRecord::isAwaited)
            .min(Comparator.comparingInt(one -> made.indexOf(one.intervention())));
    STATEMENT_INCLUDED_ONCE.unless(
        awaited.isPresent(), "%s has submitted its statement on item %d before", delegation, item);
    return awaited.orElseThrow();
  }

  private static List<String> interventionsOf(MeetingFacts known) {
    return known.interventions().stream().map(FloorGiven::intervention).toList();
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
