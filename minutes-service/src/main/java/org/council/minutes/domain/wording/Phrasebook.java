package org.council.minutes.domain.wording;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Outcome;
import org.council.minutes.domain.record.Speaker;
import org.council.minutes.domain.record.SummaryRecord.Masthead;
import org.council.minutes.domain.record.SummaryRecord.Signatory;

/**
 * The formulas of a summary record in one language, in its own usage and grammar. What it is asked
 * to say has been checked to be available in its language.
 */
public sealed interface Phrasebook permits Arabic, Chinese, English, French, Russian, Spanish {

  /** Its BCP-47 tag. */
  String language();

  /** Whether it is written from right to left. */
  default boolean isRightToLeft() {
    return false;
  }

  /** What stands between two sentences of a paragraph. */
  default String betweenSentences() {
    return " ";
  }

  /** The heading of a section. */
  String heading(String title, boolean continued, List<String> documents);

  /**
   * @param documents empty where the item itself is introduced
   */
  String introduced(Speaker speaker, List<String> documents);

  /** An introduction and what became of the document, in one sentence. */
  String introducedAndSettled(Speaker speaker, String document, OutcomeKind outcome);

  String outlined(Speaker speaker, List<String> documents);

  /** Somebody spoke, and nobody summed it up. */
  String spoke(Speaker speaker);

  /** One sentence for all outcomes of a decision, in their order. */
  String decided(List<Outcome> outcomes);

  /** An adjournment and, where it happened, the resumption. */
  String adjourned(LocalDateTime at, Optional<LocalDateTime> resumedAt);

  /**
   * The notice in place of a paragraph that this language has not.
   *
   * @param languages those that have it
   */
  String paragraphOnlyIn(Set<String> languages);

  /** The notice in place of a title that this language has not. */
  String titleOnlyIn(Set<String> languages);

  /** How somebody signs: by name, or where this language has no name by office or State. */
  String signature(Signatory signatory);

  /** What kind of record of which meeting it is. */
  String nameOf(Masthead masthead);

  /** The dates and hours of the meeting, with its place. */
  String held(Masthead masthead);

  /** Who presided. */
  String presided(List<Signatory> presided);
}
