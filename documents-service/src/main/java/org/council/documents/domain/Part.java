package org.council.documents.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that can be decided by itself: the draft resolution in Annex A.
 *
 * @param label as the document names it, {@code Annex A}
 * @param kind what it holds
 */
public record Part(String label, PartKind kind) {

  private static final Pattern WORD_AND_LETTER =
      Pattern.compile("\\S.*\\s(?<letter>[A-Z]{1,4}|[0-9]{1,3})");

  public Part {
    label = label.strip();
  }

  /**
   * The letter or number by which it is told apart, {@code A}: nothing where the label has none.
   */
  public Optional<String> letter() {
    Matcher parts = WORD_AND_LETTER.matcher(label);
    return parts.matches() ? Optional.of(parts.group("letter")) : Optional.empty();
  }

  /** Whether somebody means this part: by its label, or by its letter alone. */
  boolean isNamed(String name) {
    return label.equalsIgnoreCase(name.strip())
        || letter().filter(name.strip()::equals).isPresent();
  }
}
