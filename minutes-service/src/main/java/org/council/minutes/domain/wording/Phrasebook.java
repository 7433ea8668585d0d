package org.council.minutes.domain.wording;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static org.council.minutes.domain.wording.Words.capitalised;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Outcome;
import org.council.minutes.domain.record.Speaker;
import org.council.minutes.domain.record.SummaryRecord.Masthead;
import org.council.minutes.domain.record.SummaryRecord.Signatory;
import org.council.minutes.domain.record.SummaryRecord.Sitting;

/**
 * The formulas of a summary record in one language. What all languages build alike is built here; a
 * language adds its words, in its own usage and grammar. What it is asked to say has been checked
 * to be available in it.
 */
public abstract sealed class Phrasebook permits Arabic, Chinese, English, French, Russian, Spanish {

  /** Its BCP-47 tag. */
  public abstract String language();

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return false;
  }

  /** What stands between two sentences of a paragraph. */
  public String betweenSentences() {
    return " ";
  }

  /** The heading of a section. */
  public final String heading(String title, boolean continued, List<String> documents) {
    return title
        + (continued ? inBrackets(continued()) : "")
        + (documents.isEmpty() ? "" : inBrackets(documentsInHeading(documents)));
  }

  /**
   * @param documents empty where the item itself is introduced
   */
  public final String introduced(Speaker speaker, List<String> documents) {
    return sentence(introducing(speaker, documents.isEmpty() ? theItem() : documents(documents)));
  }

  /** An introduction and what became of the document, in one sentence. */
  public final String introducedAndSettled(Speaker speaker, String document, OutcomeKind outcome) {
    return sentence(introducing(speaker, documents(List.of(document))) + andSettled(outcome));
  }

  public abstract String outlined(Speaker speaker, List<String> documents);

  /** Somebody spoke, and nobody summed it up. */
  public abstract String spoke(Speaker speaker);

  /** One sentence for all outcomes of a decision, in their order. */
  public abstract String decided(List<Outcome> outcomes);

  /** An adjournment and, where it happened, the resumption. */
  public abstract String adjourned(LocalDateTime at, Optional<LocalDateTime> resumedAt);

  /**
   * The notice in place of a paragraph that this language has not.
   *
   * @param languages those that have it
   */
  public abstract String paragraphOnlyIn(Set<String> languages);

  /** The notice in place of a title that this language has not. */
  public abstract String titleOnlyIn(Set<String> languages);

  /**
   * The notice in place of the name of a State that this language has not.
   *
   * @param languages those that have it
   */
  abstract String nameOnlyIn(Set<String> languages);

  /** How somebody signs: by name, or where this language has no name by office or State. */
  public final String signature(Signatory signatory) {
    return signatory.name().in(language()).orElseGet(() -> begun(capacity(signatory.capacity())));
  }

  /** Of a State that this language has not, a delegate is one all the same. */
  private String capacity(Speaker speaker) {
    return speaker instanceof Speaker.Delegate(boolean observer, var _, var _)
            && !speaker.availability().in(language())
        ? delegate(observer)
            + betweenSentences()
            + nameOnlyIn(speaker.availability().languagesBeside(language()))
        : named(speaker);
  }

  /** What kind of record of which meeting it is. */
  public abstract String nameOf(Masthead masthead);

  /** The dates and hours of the meeting, with its place; either may be empty. */
  public final String held(Masthead masthead) {
    return Stream.of(masthead.place(), String.join(semicolon(), times(masthead.sittings())))
        .filter(not(String::isEmpty))
        .collect(joining(comma()));
  }

  /** Who presided. */
  public final String presided(List<Signatory> presided) {
    return presiding(presided.stream().map(this::signature).toList());
  }

  /** That a heading's item was begun in a meeting before. */
  abstract String continued();

  /** Documents, as they stand in a heading. */
  String documentsInHeading(List<String> symbols) {
    return documents(symbols);
  }

  /** Who introduces what, not yet a sentence. */
  abstract String introducing(Speaker speaker, String matter);

  /** What became of the document just introduced, with what joins it to the introduction. */
  abstract String andSettled(OutcomeKind outcome);

  /** The item under discussion, as what is introduced. */
  abstract String theItem();

  /** Documents, as what is introduced. */
  abstract String documents(List<String> symbols);

  /** A speaker by office or State, as in the middle of a sentence. */
  abstract String named(Speaker speaker);

  /** A delegate without its State, as in the middle of a sentence. */
  abstract String delegate(boolean observer);

  /** When a meeting was held: the days and hours of its sittings, in their order. */
  abstract List<String> times(List<Sitting> sittings);

  /** That those of these names presided, one after the other. */
  abstract String presiding(List<String> names);

  /** Whether its script has capitals, with which a sentence begins. */
  boolean hasCapitals() {
    return true;
  }

  /** What ends a sentence. */
  String fullStop() {
    return ".";
  }

  /** What stands between the parts of an enumeration. */
  String comma() {
    return ", ";
  }

  /** What stands between parts that may have commas in them. */
  String semicolon() {
    return "; ";
  }

  /** What is added in brackets, with what parts it from the words before. */
  String inBrackets(String words) {
    return " (" + words + ")";
  }

  final String sentence(String words) {
    return begun(words) + fullStop();
  }

  private String begun(String words) {
    return hasCapitals() ? capitalised(words) : words;
  }
}
