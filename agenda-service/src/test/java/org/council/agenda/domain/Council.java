package org.council.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.agenda.domain.meeting.AgendaPlan;
import org.council.agenda.domain.meeting.DecidedObject;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.meeting.MeetingPlan;
import org.council.agenda.domain.meeting.MeetingStatus;
import org.council.agenda.domain.meeting.Outcome;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.council.agenda.domain.meeting.Outcomes;
import org.council.agenda.domain.meeting.PlannedItem;
import org.council.agenda.domain.meeting.Surroundings;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.Body;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.Delegation;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.agenda.domain.session.Office;
import org.council.agenda.domain.session.Participant;
import org.council.agenda.domain.session.Registration;
import org.council.agenda.domain.session.Roster;
import org.council.agenda.domain.session.Session;
import org.council.agenda.domain.session.SessionCalling;
import org.council.agenda.persistence.RuleBooksFile;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.Refusal;

/** A council for tests: session C23 with a plenary, a committee, a group and a small roster. */
public final class Council {

  public static final Instant MORNING = Instant.parse("2023-07-11T07:30:00Z");
  public static final Instant BREAK = Instant.parse("2023-07-11T08:20:00Z");
  public static final Instant NEXT_DAY = Instant.parse("2023-07-12T07:35:00Z");
  public static final Instant NOON = Instant.parse("2023-07-12T10:30:00Z");

  private final Session session;
  private final List<Delegation> delegations = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();

  private Council(Session session) {
    this.session = session;
  }

  /** Convened, not yet open, with nobody in the roster. */
  public static Council convened() {
    return new Council(Session.convene(calling(), MORNING));
  }

  /** In session, with a Chair and one councillor in the room. */
  public static Council inSession() {
    var council = convened();
    council.session.open(MORNING);
    council.officer("chair", Office.CHAIR);
    council.councillor("ken", Attendance.IN_PERSON);
    return council;
  }

  /** What the council follows. */
  public static final RuleBook RULES = RuleBooksFile.books().followed("itu-council");

  public static SessionCalling calling() {
    return new SessionCalling(
        "C23",
        RULES,
        text("2023 session of the Council"),
        "Geneva",
        "Europe/Zurich",
        LocalDate.parse("2023-07-11"),
        LocalDate.parse("2023-07-21"),
        List.of("en", "zh"),
        true);
  }

  public Session session() {
    return session;
  }

  public Participant officer(String id, Office office) {
    return register(id, office, null, null);
  }

  public Participant councillor(String id, Attendance attendance) {
    return delegate(id, DelegationCategory.COUNCIL_MEMBER_STATE, attendance);
  }

  public Participant delegate(String id, DelegationCategory category, Attendance attendance) {
    var code = id.toUpperCase(java.util.Locale.ROOT);
    delegations.add(
        Delegation.register(
            session, delegations.size() + 1, code, category, text(code), Forms.of(null), MORNING));
    return register(id, null, code, attendance);
  }

  public Roster roster() {
    return new Roster(List.copyOf(delegations), List.copyOf(participants));
  }

  public Body body(String code, BodyKind kind) {
    return Body.establish(session, 1, code, kind, text(code), null, MORNING);
  }

  /** A scheduled meeting of the plenary. */
  public Meeting plenary(int number) {
    return meeting("PL", BodyKind.PLENARY, number);
  }

  /** A scheduled meeting of any body. */
  public Meeting meeting(String code, BodyKind kind, int number) {
    return Meeting.schedule(
        body(code, kind), new MeetingPlan(number, null, List.of()), number, MORNING);
  }

  /** The first plenary meeting, opened, with items 1 to {@code items} on its agenda. */
  public Meeting openedPlenary(int items) {
    var meeting = plenary(1);
    meeting.issueAgenda(agenda(items), List.of(), MORNING);
    meeting.open(around(), roster(), MORNING);
    meeting.takeRecorded();
    return meeting;
  }

  public Surroundings around(Meeting... meetingNow) {
    return new Surroundings(session, List.of(meetingNow));
  }

  /** A plenary meeting in each status, with two items of which none was opened. */
  public Meeting plenary(MeetingStatus status) {
    var meeting = plenary(1);
    meeting.issueAgenda(agenda(2), List.of(), MORNING);
    if (status != MeetingStatus.SCHEDULED) {
      meeting.open(around(), roster(), MORNING);
    }
    if (status == MeetingStatus.ADJOURNED) {
      meeting.adjourn(BREAK);
    }
    if (status == MeetingStatus.CLOSED) {
      meeting.close(BREAK);
    }
    meeting.takeRecorded();
    return meeting;
  }

  /** Items 1 to {@code items} with titles of their own. */
  public static AgendaPlan agenda(int items) {
    return new AgendaPlan(IntStream.rangeClosed(1, items).mapToObj(Council::item).toList());
  }

  public static PlannedItem item(int number) {
    return new PlannedItem(number, null, text("Item " + number), List.of(), null, false);
  }

  public static PlannedItem item(int number, String code, String title) {
    return new PlannedItem(number, code, text(title), List.of(), null, false);
  }

  public static Outcomes document(OutcomeKind kind, String symbol) {
    return part(kind, symbol, null);
  }

  public static Outcomes part(OutcomeKind kind, String symbol, String part) {
    return new Outcomes(
        List.of(
            Outcome.of(
                "outcome",
                kind,
                new DecidedObject(DocumentSymbol.of("document", symbol), part, null),
                null,
                null)));
  }

  public static Outcomes outcome(OutcomeKind kind) {
    return outcome(kind, null);
  }

  public static Outcomes outcome(OutcomeKind kind, String to) {
    return new Outcomes(List.of(Outcome.of("outcome", kind, DecidedObject.NOTHING, to, null)));
  }

  public static Text text(String english) {
    return new Text(Map.of("en", english));
  }

  /** What was recorded since the last look. */
  public static List<Fact> facts(Aggregate aggregate) {
    return aggregate.takeRecorded().stream().map(Aggregate.Recorded::fact).toList();
  }

  /** Asserts that an act is refused by that rule. */
  public static void assertRefused(AgendaRule rule, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  private Participant register(String id, Office office, String delegation, Attendance attendance) {
    var participant =
        Participant.register(
            session,
            participants.size() + 1,
            new Registration(
                id, office, delegation, attendance, null, null, null, null, Forms.of(null)),
            MORNING);
    participants.add(participant);
    return participant;
  }
}
