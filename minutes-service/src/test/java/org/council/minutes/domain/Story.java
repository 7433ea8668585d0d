package org.council.minutes.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.ChairTaken;
import org.council.minutes.domain.AgendaFact.DecisionTaken;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.ItemOpened;
import org.council.minutes.domain.AgendaFact.MeetingAdjourned;
import org.council.minutes.domain.AgendaFact.MeetingClosed;
import org.council.minutes.domain.AgendaFact.MeetingOpened;
import org.council.minutes.domain.AgendaFact.MeetingResumed;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.AgendaFact.SessionConvened;
import org.council.minutes.domain.DocumentsFact.DocumentRegistered;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.MinutesEvent.InsertionRequested;
import org.council.minutes.domain.MinutesEvent.ParagraphDrafted;
import org.council.minutes.domain.MinutesEvent.SignatoriesNamed;
import org.council.minutes.domain.MinutesEvent.StatementSubmitted;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.minutes.domain.SpeakersFact.InterventionPassedOver;
import org.council.minutes.domain.record.Composing;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.minutes.domain.record.SummaryRecord;
import org.council.minutes.domain.wording.Phrasebooks;
import org.council.minutes.domain.wording.Rendering;
import org.council.minutes.domain.wording.Rendition;
import org.council.minutes.domain.wording.TextForm;
import org.council.minutes.persistence.RuleBooksFile;

/** A meeting told act by act: each act is a fact at the clock's time, in the order told. */
public final class Story {

  private final String session;
  private final String meeting;
  private final ZoneId zone;
  private final List<Told> told = new ArrayList<>();
  private Instant now = Instant.parse("2023-07-11T07:30:00Z");
  private long lamport;

  public Story(String session, String meeting, String zone) {
    this.session = session;
    this.meeting = meeting;
    this.zone = ZoneId.of(zone);
  }

  /**
   * The first plenary of a session with a Chair, two councillors, an observer and three items, of
   * which none is open.
   */
  public static Story ofAPlenary() {
    return ofAPlenary("C30");
  }

  /** The same in a session of another symbol. */
  public static Story ofAPlenary(String session) {
    return of(session, "PL-1", "PL", 1);
  }

  /** A meeting of the standing committee of the same session. */
  public static Story ofACommittee() {
    return of("C30", "ADM-2", "ADM", 2);
  }

  private static Story of(String session, String meeting, String body, int number) {
    Story story = new Story(session, meeting, "Europe/Zurich");
    story.tell(
        new SessionConvened(
            session,
            "itu-council",
            bilingual("2030 session", "2030年会议"),
            "Geneva",
            "Europe/Zurich",
            "2023-07-21",
            List.of("en", "zh"),
            true));
    story.tell(new BodyEstablished(session, "PL", "PLENARY", bilingual("plenary", "全体会议"), null));
    story.tell(
        new BodyEstablished(
            session, "ADM", "STANDING_COMMITTEE", bilingual("Committee on Coffee", "咖啡委员会"), null));
    story
        .officer("chair", "CHAIR", Map.of("und", "A. PRESIDER"), null)
        .officer("secretary", "SECRETARY_OF_PLENARY", null, null)
        .state("KEN", "COUNCIL_MEMBER_STATE", bilingual("Kenya", "肯尼亚"))
        .state("ITA", "COUNCIL_MEMBER_STATE", bilingual("Italy", "意大利"))
        .state("NOR", "MEMBER_STATE_OBSERVER", bilingual("Norway", "挪威"))
        .delegate("ken", "KEN")
        .delegate("ita", "ITA")
        .delegate("nor", "NOR");
    story.tell(new MeetingScheduled(session, meeting, body, number, null));
    return story
        .openMeeting()
        .item(1, bilingual("Opening", "开幕"))
        .item(2, bilingual("Coffee", "咖啡"), "C30/2")
        .item(3, bilingual("Tea", "茶"), "C30/3", "C30/4");
  }

  public static Map<String, String> bilingual(String english, String chinese) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("en", english);
    texts.put("zh", chinese);
    return texts;
  }

  /** Sets the clock, in the session's local time. */
  public Story at(String localTime) {
    now = LocalDateTime.parse(localTime).atZone(zone).toInstant();
    return this;
  }

  /** What comes next comes so much later. */
  public Story pass(Duration time) {
    now = now.plus(time);
    return this;
  }

  public Story tell(RecordFact fact) {
    lamport++;
    told.add(new Told(now, lamport, "id-" + lamport, fact));
    return this;
  }

  public Story officer(
      String id, String office, Map<String, String> name, Map<String, String> title) {
    return tell(new ParticipantRegistered(session, id, office, null, name, title, null));
  }

  public Story state(String code, String category, Map<String, String> name) {
    return tell(new DelegationRegistered(session, code, category, name, null));
  }

  public Story delegate(String id, String delegation) {
    return tell(new ParticipantRegistered(session, id, null, delegation, null, null, null));
  }

  public Story document(String symbol, Part... parts) {
    return tell(new DocumentRegistered(session, symbol, List.of(parts)));
  }

  public Story item(int number, Map<String, String> title, String... documents) {
    return tell(
        new ItemAdded(session, meeting, number, "item-" + number, title, List.of(documents)));
  }

  public Story open(int item) {
    return tell(new ItemOpened(session, meeting, item, "item-" + item, false));
  }

  /** It continues an earlier consideration, in this meeting or in one before. */
  public Story openAgain(int item) {
    return tell(new ItemOpened(session, meeting, item, "item-" + item, true));
  }

  public Story openMeeting() {
    return tell(new MeetingOpened(session, meeting, 1, "chair"));
  }

  public Story adjourn() {
    return tell(new MeetingAdjourned(session, meeting, 1));
  }

  public Story resume() {
    return tell(new MeetingResumed(session, meeting, 2));
  }

  public Story close() {
    return tell(new MeetingClosed(session, meeting, 2));
  }

  public Story takeChair(String participant) {
    return tell(new ChairTaken(session, meeting, participant));
  }

  public Story speech(String id, int item, String by, String does, String... documents) {
    return tell(
        new FloorGiven(session, meeting, item, id, by, null, null, does, List.of(documents)));
  }

  /** One who was given the floor was absent. */
  public Story passedOver(String id) {
    return tell(new InterventionPassedOver(session, meeting, id));
  }

  public Story precis(int item, Map<String, String> text, String... covers) {
    return tell(
        new ParagraphDrafted(
            session, meeting, item, "p-" + lamport, text, Map.of(), List.of(covers), false));
  }

  public Story joined(int item, Map<String, String> text, String... covers) {
    return tell(
        new ParagraphDrafted(
            session, meeting, item, "p-" + lamport, text, Map.of(), List.of(covers), true));
  }

  public Story precis(
      int item,
      Map<String, String> text,
      Map<String, List<String>> bullets,
      boolean joined,
      List<String> covers) {
    return tell(
        new ParagraphDrafted(
            session, meeting, item, "p-" + lamport, text, bullets, covers, joined));
  }

  public Story decide(int item, Outcome... outcomes) {
    return tell(new DecisionTaken(session, meeting, item, "d-" + lamport, List.of(outcomes)));
  }

  public Story statement(int item, String by, String intervention, Map<String, String> text) {
    String id = "st-" + lamport;
    tell(new InsertionRequested(session, meeting, item, id, by, by.toUpperCase(), intervention));
    return tell(
        new StatementSubmitted(
            session, meeting, item, id, by, by.toUpperCase(), intervention, text));
  }

  public Story signed(String... participants) {
    return tell(new SignatoriesNamed(session, meeting, List.of(participants)));
  }

  /** Closes the meeting: only that fact. */
  public List<Told> closing() {
    return List.of(close().told.getLast());
  }

  public List<Told> told() {
    return List.copyOf(told);
  }

  /** The same facts as they arrived in another order. */
  public Story told(List<Told> arrived) {
    told.clear();
    told.addAll(arrived);
    return this;
  }

  public MeetingFacts facts() {
    return facts(told);
  }

  /** These facts, under the rule books that are shipped. */
  public static MeetingFacts facts(Collection<Told> told) {
    return new MeetingFacts(told, RuleBooksFile.books()::followed);
  }

  public SummaryRecord record() {
    return Composing.record(facts());
  }

  public Rendition in(String language) {
    return Rendering.of(record(), Phrasebooks.in(language).orElseThrow());
  }

  /** The text form, as a whole. */
  public String text(String language) {
    return TextForm.of(in(language));
  }

  /** The lines of the text form. */
  public List<String> lines(String language) {
    return text(language).lines().toList();
  }

  public static Outcome outcome(OutcomeKind kind) {
    return new Outcome(kind, null, null, null, null, null);
  }

  public static Outcome ofDocument(OutcomeKind kind, String document) {
    return new Outcome(kind, document, null, null, null, null);
  }

  public static Outcome ofPart(OutcomeKind kind, String document, String part) {
    return new Outcome(kind, document, part, null, null, null);
  }

  public static Outcome ofText(OutcomeKind kind, Map<String, String> text) {
    return new Outcome(kind, null, null, text, null, null);
  }

  public static Outcome to(OutcomeKind kind, String to, String document, Map<String, String> text) {
    return new Outcome(kind, document, null, text, to, null);
  }
}
