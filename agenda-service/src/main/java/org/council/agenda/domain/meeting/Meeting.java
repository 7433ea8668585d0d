package org.council.agenda.domain.meeting;

import static org.council.agenda.domain.AgendaRule.COUNCILLORS_PRESENT_DECIDE;
import static org.council.agenda.domain.AgendaRule.OFFICERS_PRESIDE;
import static org.council.agenda.domain.AgendaRule.SOMEBODY_PRESIDES;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.council.agenda.domain.AgendaEvent;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.meeting.MeetingStatus.Command;
import org.council.agenda.domain.session.Body;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.Listed;
import org.council.agenda.domain.session.Participant;
import org.council.agenda.domain.session.Roster;
import org.council.agenda.domain.session.Session;
import org.council.platform.procedure.NoSuch;

/**
 * A meeting of a body: its course, who presides, its agenda, and the decisions on its items.
 *
 * <p>Commands check their rules in the order of {@link org.council.agenda.domain.AgendaRule}, then
 * change, then record.
 */
@Entity
public class Meeting extends Listed {

  private String body;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  private RuleBook rules;

  private int number;
  private String ordinal;
  private List<String> workingHours;

  private String presiding;

  @Embedded private Course course = new Course();

  @Embedded private Agenda agenda = new Agenda();

  protected Meeting() {}

  private Meeting(Body of, MeetingPlan plan, int place) {
    super(of.session(), label(of.code(), plan.number()), place);
    body = of.code();
    kind = of.kind();
    rules = of.rules();
    number = plan.number();
    ordinal = plan.ordinal();
    workingHours = plan.workingHours().stream().map(WorkingHours::toString).toList();
  }

  /**
   * Schedules a meeting of a body.
   *
   * @param place its place in the list of the session's meetings, from 1
   */
  public static Meeting schedule(Body body, MeetingPlan plan, int place, Instant at) {
    var meeting = new Meeting(body, plan, place);
    meeting.record(at, Announcing.scheduled(meeting));
    return meeting;
  }

  /** Calls the meeting to order: its first sitting begins, and somebody presides. */
  public void open(Surroundings around, Roster roster, Instant at) {
    around.mustLetSit(this);
    mustBeInOrder(Command.OPEN);
    var chair =
        Optional.ofNullable(presiding).or(() -> roster.presiding(kind).map(Participant::code));
    SOMEBODY_PRESIDES.unless(chair.isPresent(), "the roster of %s names nobody", session());
    course.open(at);
    presiding = chair.orElseThrow();
    record(at, Announcing.opened(this));
  }

  /** Breaks the meeting off: the sitting ends, the place in the agenda is kept. */
  public void adjourn(Instant at) {
    mustBeInOrder(Command.ADJOURN);
    course.adjourn(at);
    record(at, Announcing.adjourned(this));
  }

  /** Resumes the meeting in a new sitting. */
  public void resume(Surroundings around, Instant at) {
    around.mustLetSit(this);
    mustBeInOrder(Command.RESUME);
    course.resume(at);
    record(at, Announcing.resumed(this));
  }

  /** Closes the meeting. Items that are still open and were not concluded are carried over. */
  public void close(Instant at) {
    mustBeInOrder(Command.CLOSE);
    course.close(at);
    agenda.itemsBeforeTheMeeting().forEach(item -> closeWithTheMeeting(item, at));
    record(at, Announcing.closed(this));
  }

  /**
   * Another officer presides from now on; before the opening, from the opening on.
   *
   * @return whether it is another; where that one presides already, nothing changes
   */
  public boolean takeChair(Participant participant, Roster roster, Instant at) {
    mustBeInOrder(Command.TAKE_CHAIR);
    OFFICERS_PRESIDE.unless(
        roster.mayPreside(participant, kind),
        "%s holds no office that presides and is no councillor",
        participant.code());
    if (participant.code().equals(presiding)) {
      return false;
    }
    course.take(Command.TAKE_CHAIR);
    presiding = participant.code();
    record(at, Announcing.chairTaken(this));
    return true;
  }

  /**
   * Issues the agenda, or a revision of it.
   *
   * @param plan all of it
   * @param ofOtherMeetings the items of the body's other meetings in the session, the latest last
   */
  public void issueAgenda(AgendaPlan plan, List<AgendaItem> ofOtherMeetings, Instant at) {
    mustBeInOrder(Command.ISSUE_AGENDA);
    agenda.mustStayIn(plan);
    course.take(Command.ISSUE_AGENDA);
    var changed = agenda.issue(plan, this, ofOtherMeetings);
    record(at, Announcing.agendaIssued(this, plan));
    changed.forEach(item -> record(at, item.added(label())));
  }

  /**
   * Opens an item, for the first time or, carried over, again.
   *
   * @param ofOtherMeetings the items of the body's other meetings in the session, the latest last
   */
  public void openItem(
      int number, Session inSession, List<AgendaItem> ofOtherMeetings, Instant at) {
    inSession.mustBeOpen();
    mustBeInProgress();
    var item = item(number);
    agenda.open(item, sitting(), ofOtherMeetings, at);
    record(at, item.opened(label()));
  }

  /** Closes an item as its decisions leave it. */
  public void closeItem(int number, Instant at) {
    mustBeInProgress();
    var item = item(number);
    item.close(at);
    record(at, item.closed(label()));
  }

  /**
   * Decides on an item.
   *
   * @return the decision taken
   */
  public Decision decide(
      int number, Outcomes outcomes, Session inSession, Roster roster, Instant at) {
    inSession.mustBeOpen();
    mustBeInProgress();
    var item = item(number);
    item.mustBeOpen();
    var present = roster.councilMembersInTheRoom();
    COUNCILLORS_PRESENT_DECIDE.unless(
        !present.isEmpty(), "no councillor is known to be physically present");
    var decision = item.decide(sitting(), outcomes, present, at);
    record(at, Announcing.decided(this, rules, item, decision));
    return decision;
  }

  /**
   * The item of that number.
   *
   * @throws NoSuch when the agenda has none
   */
  public AgendaItem item(int number) {
    return agenda
        .item(number)
        .orElseThrow(() -> new NoSuch("item %d of %s in %s".formatted(number, label(), session())));
  }

  /** What a meeting is addressed by: body and number, {@code PL-1}. */
  public static String label(String body, int number) {
    return body + "-" + number;
  }

  /** Body and number, {@code PL-1}. */
  public String label() {
    return code();
  }

  public String body() {
    return body;
  }

  public BodyKind kind() {
    return kind;
  }

  public int number() {
    return number;
  }

  /** A word instead of the number; null for none. */
  public String ordinal() {
    return ordinal;
  }

  public List<String> workingHours() {
    return List.copyOf(workingHours);
  }

  public MeetingStatus status() {
    return course.status();
  }

  public boolean isPlenary() {
    return kind == BodyKind.PLENARY;
  }

  /** Whether it was ever called to order. */
  public boolean hasOpened() {
    return course.sitting() > 0;
  }

  /** The participant who presides; null before the opening unless somebody took the chair. */
  public String presiding() {
    return presiding;
  }

  public List<Sitting> sittings() {
    return course.sittings();
  }

  /** The items in the order of their numbers. */
  public List<AgendaItem> items() {
    return agenda.items();
  }

  Agenda agenda() {
    return agenda;
  }

  /** The number of the sitting that lasts, or of the last one; 0 before the first. */
  int sitting() {
    return course.sitting();
  }

  private void closeWithTheMeeting(AgendaItem item, Instant at) {
    item.closeWithTheMeeting(at);
    record(at, item.closed(label()));
  }

  private void record(Instant at, List<AgendaEvent> events) {
    events.forEach(event -> record(at, event));
  }

  private void mustBeInOrder(Command command) {
    course.mustTake(command, label());
  }

  private void mustBeInProgress() {
    course.mustBeInProgress(label());
  }
}
