package org.council.agenda.domain.session;

import static org.council.agenda.domain.AgendaRule.COMMITTEES_RISE_WITH_THE_SESSION;
import static org.council.agenda.domain.AgendaRule.COUNCIL_IN_SESSION;
import static org.council.agenda.domain.AgendaRule.SESSION_ACTS_IN_ORDER;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.SessionEvent.Scope;
import org.council.agenda.domain.SessionEvent.SessionAdjourned;
import org.council.agenda.domain.SessionEvent.SessionClosed;
import org.council.agenda.domain.SessionEvent.SessionConvened;
import org.council.agenda.domain.SessionEvent.SessionOpened;
import org.council.agenda.domain.SessionEvent.SessionResumed;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.session.SessionStatus.Command;
import org.council.platform.procedure.Entering;
import org.council.platform.procedure.StampedAggregate;

/** A session of the council: convened, declared open, closed; it may rise until later between. */
@Entity
public class Session extends StampedAggregate {

  @Id private String symbol;

  private RuleBook rules;

  private Text title;
  private String place;
  private String timeZone;
  private LocalDate opensOn;
  private LocalDate closesOn;
  private List<String> languages;
  private boolean enteredAfterTheFact;

  @Enumerated(EnumType.STRING)
  private SessionStatus status;

  private Instant convenedAt;

  protected Session() {}

  private Session(SessionCalling calling, Instant at) {
    symbol = calling.symbol();
    rules = calling.rules();
    title = calling.title();
    place = calling.place();
    timeZone = calling.timeZone();
    opensOn = calling.opensOn();
    closesOn = calling.closesOn();
    languages = calling.languages();
    enteredAfterTheFact = calling.enteredAfterTheFact();
    status = SessionStatus.CONVENED;
    convenedAt = at;
  }

  /** Convenes a session. */
  public static Session convene(SessionCalling calling, Instant at) {
    var session = new Session(calling, at);
    session.record(
        at,
        new SessionConvened(
            session.symbol,
            session.rules.name(),
            session.title.byLanguage(),
            session.place,
            session.timeZone,
            session.opensOn,
            session.closesOn,
            session.languages,
            session.enteredAfterTheFact));
    return session;
  }

  /** The Chair declares the session open. */
  public void open(Instant at) {
    move(Command.OPEN);
    record(at, new SessionOpened(symbol));
  }

  /**
   * The session rises until a later date.
   *
   * @param meetingCommittees the bodies other than the plenary that are meeting at this moment
   */
  public void adjourn(List<String> meetingCommittees, Instant at) {
    var next = next(Command.ADJOURN);
    nobodyElseMeets(meetingCommittees);
    status = next;
    record(at, new SessionAdjourned(symbol, Scope.SESSION, null, null, null, null));
  }

  /** The session that had risen resumes. */
  public void resume(Instant at) {
    move(Command.RESUME);
    record(at, new SessionResumed(symbol, Scope.SESSION, null, null, null, null));
  }

  /**
   * The session is closed; its last plenary meeting may still be in progress.
   *
   * @param meetingCommittees the bodies other than the plenary that are meeting at this moment
   */
  public void close(List<String> meetingCommittees, Instant at) {
    var next = next(Command.CLOSE);
    nobodyElseMeets(meetingCommittees);
    status = next;
    record(at, new SessionClosed(symbol));
  }

  /**
   * Whether the council is in session.
   *
   * @throws org.council.platform.procedure.Refusal citing {@code agd-02} when it is not
   */
  public void mustBeOpen() {
    COUNCIL_IN_SESSION.unless(status == SessionStatus.OPEN, "session %s is %s", symbol, status);
  }

  public String symbol() {
    return symbol;
  }

  public RuleBook rules() {
    return rules;
  }

  public Text title() {
    return title;
  }

  public String place() {
    return place;
  }

  public String timeZone() {
    return timeZone;
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  public LocalDate closesOn() {
    return closesOn;
  }

  public List<String> languages() {
    return List.copyOf(languages);
  }

  /** Whether every act on this session states when it happened. */
  public boolean enteredAfterTheFact() {
    return enteredAfterTheFact;
  }

  /** Who states when an act happened, and until when one may be told. */
  public Entering entering() {
    return new Entering(enteredAfterTheFact, closesOn);
  }

  public SessionStatus status() {
    return status;
  }

  private void move(Command command) {
    status = next(command);
  }

  private SessionStatus next(Command command) {
    var next = status.after(command);
    SESSION_ACTS_IN_ORDER.unless(
        next.isPresent(), "%s is out of order: session %s is %s", command, symbol, status);
    return next.orElseThrow();
  }

  private void nobodyElseMeets(List<String> meetingCommittees) {
    COMMITTEES_RISE_WITH_THE_SESSION.unless(
        meetingCommittees.isEmpty(),
        "meeting at this moment: %s",
        String.join(", ", meetingCommittees));
  }
}
