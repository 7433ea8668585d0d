package org.council.minutes.domain.record;

import java.util.List;
import java.util.Set;
import org.council.minutes.domain.Texts;

/** What an outcome is about. */
public sealed interface Matter {

  /** The languages in which it can be named. */
  default Set<String> languages() {
    return Set.of(Texts.SAME_IN_ALL);
  }

  /**
   * @param symbols at least one
   */
  record Documents(List<String> symbols) implements Matter {}

  /**
   * A part of a document.
   *
   * @param label {@code Annex A}, as the data has it; each language has its own word
   */
  record Part(PartKind kind, String label, String document) implements Matter {}

  /** What kind of text a part holds. */
  enum PartKind {
    RESOLUTION,
    DECISION,
    REPORT,
    /** Not known. */
    TEXT;

    static PartKind of(String kind) {
      return switch (kind) {
        case "DRAFT_RESOLUTION" -> RESOLUTION;
        case "DRAFT_DECISION" -> DECISION;
        case "REPORT" -> REPORT;
        default -> TEXT;
      };
    }
  }

  record InWords(Texts text) implements Matter {

    @Override
    public Set<String> languages() {
      return text.languages();
    }
  }

  /** The item itself. */
  record TheItem() implements Matter {}
}
