package org.council.minutes.domain.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.council.minutes.domain.AgendaFact.ChairTaken;
import org.council.minutes.domain.AgendaFact.DecisionTaken;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.ItemOpened;
import org.council.minutes.domain.AgendaFact.MeetingAdjourned;
import org.council.minutes.domain.AgendaFact.MeetingOpened;
import org.council.minutes.domain.AgendaFact.MeetingResumed;
import org.council.minutes.domain.MinutesEvent.ParagraphDrafted;
import org.council.minutes.domain.MinutesEvent.SignatoriesNamed;
import org.council.minutes.domain.MinutesEvent.StatementSubmitted;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.minutes.domain.Texts;
import org.council.minutes.domain.Told;
import org.council.minutes.domain.record.SummaryRecord.Heading;
import org.council.minutes.domain.record.UnnumberedRecord.ParagraphDraft;

/**
 * Composes the record of a meeting of its facts.
 *
 * <p>An item's opening begins a section. A paragraph is what the précis-writer drafted, what a
 * speech that nobody summed up says by itself, or a decision. An introduction whose document is
 * settled by the very next act shares its paragraph with the decision. A State's statement follows
 * the paragraph that tells of its speech. One who was called and absent made no speech: only what a
 * précis-writer wrote of it stands.
 */
public final class Composing {

  private final MeetingFacts facts;
  private final Outcomes outcomes;
  private final UnnumberedRecord record = new UnnumberedRecord();
  private final Set<String> summedUp = new HashSet<>();
  private final List<StatementSubmitted> statements = new ArrayList<>();
  private List<String> signatories = List.of();

  /** The participant who presides, or null where that is not known. */
  private String presiding;

  /** The introduction that the next act may share a paragraph with, or null. */
  private Shareable shareable;

  private record Shareable(ParagraphDraft paragraph, FloorGiven introduction) {}

  private Composing(MeetingFacts facts) {
    this.facts = facts;
    this.outcomes = new Outcomes(facts);
  }

  /** The record, as far as the facts are known. */
  public static SummaryRecord record(MeetingFacts facts) {
    return new Composing(facts).compose();
  }

  private SummaryRecord compose() {
    facts.inOrder().forEach(this::noteWhatIsSummedUp);
    facts.inOrder().forEach(this::tell);
    statements.forEach(this::insert);
    return new SummaryRecord(
        Mastheads.of(facts),
        record.divisions(),
        signatories.stream().map(facts.roster()::signatory).toList());
  }

  private void noteWhatIsSummedUp(Told told) {
    if (told.fact() instanceof ParagraphDrafted paragraph) {
      summedUp.addAll(paragraph.covers());
    }
  }

  private void tell(Told told) {
    switch (told.fact()) {
      case MeetingOpened fact -> presiding = fact.presiding();
      case ChairTaken fact -> presiding = fact.participant();
      case ItemOpened fact -> open(fact);
      case MeetingAdjourned _ -> {
        record.adjourn(facts.local(told.time()));
        shareable = null;
      }
      case MeetingResumed _ -> record.resume(facts.local(told.time()));
      case FloorGiven fact -> speak(fact);
      case ParagraphDrafted fact -> draftParagraph(fact);
      case DecisionTaken fact -> decide(fact);
      case StatementSubmitted fact -> {
        statements.add(fact);
        shareable = null;
      }
      case SignatoriesNamed fact -> signatories = fact.participants();
      default -> {}
    }
  }

  private void open(ItemOpened opened) {
    Optional<ItemAdded> item = facts.item(opened.number());
    record.open(
        opened.number(),
        new Heading(
            item.map(ItemAdded::title).map(Texts::of).orElse(Texts.NONE),
            opened.continued(),
            item.map(ItemAdded::documents).orElse(List.of()).stream().map(Symbols::tidy).toList()));
    shareable = null;
  }

  private void speak(FloorGiven floor) {
    if (summedUp.contains(floor.intervention()) || !facts.wasMade(floor)) {
      return;
    }
    ParagraphDraft paragraph =
        record.add(floor.number(), speech(floor), Set.of(floor.intervention()));
    shareable = introducesOneDocument(floor) ? new Shareable(paragraph, floor) : null;
  }

  private Passage speech(FloorGiven floor) {
    Speaker speaker = facts.roster().speaker(floor);
    List<String> documents = floor.documents().stream().map(Symbols::tidy).toList();
    if (introduces(floor)) {
      return new Passage.Introduction(speaker, documents);
    }
    return "OUTLINES".equals(floor.does()) && !documents.isEmpty()
        ? new Passage.Outline(speaker, documents)
        : new Passage.Speech(speaker);
  }

  private static boolean introducesOneDocument(FloorGiven floor) {
    return introduces(floor) && floor.documents().size() == 1;
  }

  private static boolean introduces(FloorGiven floor) {
    return "INTRODUCES".equals(floor.does());
  }

  private void draftParagraph(ParagraphDrafted drafted) {
    Passage passage = new Passage.Drafted(Texts.of(drafted.text()), drafted.bullets());
    Set<String> covers = Set.copyOf(drafted.covers());
    if (drafted.joinPrevious()) {
      record.join(drafted.number(), passage, covers);
    } else {
      record.add(drafted.number(), passage, covers);
    }
    shareable = null;
  }

  private void decide(DecisionTaken decision) {
    if (shareable != null && settles(decision, shareable.introduction())) {
      shareable.paragraph().replace(introductionAndOutcome(shareable.introduction(), decision));
    } else {
      record.add(
          decision.number(),
          new Passage.Decision(outcomes.of(decision, facts.roster().chair(presiding))),
          Set.of());
    }
    shareable = null;
  }

  /**
   * Whether the decision is about the one document introduced, as a whole and not in other words.
   */
  private static boolean settles(DecisionTaken decision, FloorGiven introduction) {
    if (decision.outcomes().size() != 1 || decision.number() != introduction.number()) {
      return false;
    }
    var outcome = decision.outcomes().getFirst();
    return outcome.outcome().settlesADocument()
        && outcome.document() != null
        && outcome.part() == null
        && Texts.of(outcome.text()).isEmpty()
        && Symbols.same(outcome.document(), introduction.documents().getFirst());
  }

  private Passage introductionAndOutcome(FloorGiven introduction, DecisionTaken decision) {
    OutcomeKind outcome = decision.outcomes().getFirst().outcome();
    return new Passage.IntroductionAndOutcome(
        facts.roster().speaker(introduction),
        Symbols.tidy(introduction.documents().getFirst()),
        outcome);
  }

  private void insert(StatementSubmitted statement) {
    record.insertAfter(
        statement.intervention(),
        statement.number(),
        new Passage.Statement(Texts.of(statement.text())));
  }
}
