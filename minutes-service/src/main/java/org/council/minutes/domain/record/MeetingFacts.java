package org.council.minutes.domain.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.ItemOpened;
import org.council.minutes.domain.AgendaFact.MeetingClosed;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.AgendaFact.SessionConvened;
import org.council.minutes.domain.DocumentsFact;
import org.council.minutes.domain.RecordFact;
import org.council.minutes.domain.RuleBook;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.minutes.domain.SpeakersFact.InterventionPassedOver;
import org.council.minutes.domain.Texts;
import org.council.minutes.domain.Told;
import org.council.platform.procedure.Entering;
import org.council.platform.procedure.NotYetKnown;

/**
 * All that is known of a meeting and its session, in the one order. Of two facts about the same
 * thing the later in that order counts; in which order they arrived never matters.
 */
public final class MeetingFacts {

  private final List<Told> inOrder;
  private final Function<String, RuleBook> ruleBooks;
  private final Roster roster = new Roster();
  private final DocumentParts parts = new DocumentParts();
  private final Map<String, BodyEstablished> bodies = new HashMap<>();
  private final Map<Integer, ItemAdded> items = new HashMap<>();
  private final Set<String> passedOver = new HashSet<>();
  private SessionConvened session;
  private MeetingScheduled meeting;
  private Instant closedAt;

  /**
   * @param told the facts of the session and of this meeting, in any order
   * @param ruleBooks finds the rule book of a name
   */
  public MeetingFacts(Collection<Told> told, Function<String, RuleBook> ruleBooks) {
    this.ruleBooks = ruleBooks;
    inOrder = told.stream().sorted().toList();
    inOrder.forEach(this::know);
  }

  private void know(Told told) {
    switch (told.fact()) {
      case SessionConvened fact -> session = fact;
      case BodyEstablished fact -> bodies.put(fact.body(), fact);
      case DelegationRegistered fact -> roster.add(fact);
      case ParticipantRegistered fact -> roster.add(fact);
      case DocumentsFact fact -> parts.add(fact);
      case MeetingScheduled fact -> meeting = fact;
      case ItemAdded fact -> items.put(fact.number(), fact);
      case MeetingClosed fact -> closedAt = told.time();
      case InterventionPassedOver fact -> passedOver.add(fact.intervention());
      default -> {}
    }
  }

  /** The facts, in order. */
  List<Told> inOrder() {
    return inOrder;
  }

  public Roster roster() {
    return roster;
  }

  DocumentParts parts() {
    return parts;
  }

  public Optional<SessionConvened> session() {
    return Optional.ofNullable(session);
  }

  public Optional<MeetingScheduled> meeting() {
    return Optional.ofNullable(meeting);
  }

  /** The item on the agenda under that number. */
  Optional<ItemAdded> item(int number) {
    return Optional.ofNullable(items.get(number));
  }

  /** When the meeting was closed, as far as that is known. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /**
   * The rule book of the meeting's body, else of the session.
   *
   * @throws NotYetKnown when it is not known which one the body follows
   */
  public RuleBook rules() {
    return bodyFact()
        .flatMap(body -> Optional.ofNullable(body.rules()).or(this::rulesOfTheSession))
        .map(ruleBooks)
        .orElseThrow(() -> new NotYetKnown("The rule book of the meeting"));
  }

  private Optional<String> rulesOfTheSession() {
    return session().map(SessionConvened::rules);
  }

  /** The body that meets; a plenary as long as nothing else is known. */
  public Body body() {
    return bodyFact().map(MeetingFacts::body).orElse(new Body(Body.Kind.PLENARY, Texts.NONE));
  }

  /** The body of that code; one that is not known is called by its code. */
  Body body(String code) {
    return Optional.ofNullable(bodies.get(code))
        .map(MeetingFacts::body)
        .orElseGet(() -> new Body(Body.Kind.WORKING_GROUP, Texts.same(code)));
  }

  public boolean isItemOpened(int number) {
    return facts().anyMatch(fact -> fact instanceof ItemOpened opened && opened.number() == number);
  }

  /** Who had the floor in the meeting, in order; also where that was no intervention. */
  public List<FloorGiven> interventions() {
    return facts().filter(FloorGiven.class::isInstance).map(FloorGiven.class::cast).toList();
  }

  /** Whether the one who was given the floor spoke: it was not passed over. */
  public boolean wasMade(FloorGiven floor) {
    return !passedOver.contains(floor.intervention());
  }

  /** Whether somebody had the floor for that delegation. */
  public boolean speaksFor(FloorGiven floor, String delegation) {
    return !floor.isForNoDelegation()
        && Optional.ofNullable(floor.delegation())
            .or(() ->
                roster.delegationOf(floor.participant()).map(DelegationRegistered::delegation))
            .filter(delegation::equals)
            .isPresent();
  }

  /** Who states when an act happened, and until when one may be told. */
  public Entering entering() {
    return session().map(SessionConvened::entering).orElseGet(() -> new Entering(false, null));
  }

  /** The local time of the session; UTC where its zone is not known. */
  LocalDateTime local(Instant time) {
    return LocalDateTime.ofInstant(time, zone());
  }

  private ZoneId zone() {
    return session == null ? ZoneOffset.UTC : ZoneId.of(session.timeZone());
  }

  private Stream<RecordFact> facts() {
    return inOrder.stream().map(Told::fact);
  }

  private Optional<BodyEstablished> bodyFact() {
    return meeting().map(MeetingScheduled::body).map(bodies::get);
  }

  private static Body body(BodyEstablished fact) {
    return new Body(Body.Kind.of(fact.kind()), Texts.of(fact.name()));
  }
}
