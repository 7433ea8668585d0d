package org.council.minutes.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One text in the languages it was given in. It is never translated and never normalised.
 *
 * @param byLanguage the wording by BCP-47 tag; {@link #SAME_IN_ALL} stands for every language;
 *     empty where there is no text
 */
public record Texts(Map<String, String> byLanguage) {

  /** The tag of a wording that is the same in all languages. */
  public static final String SAME_IN_ALL = "und";

  private static final String LINE_ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

  public static final Texts NONE = new Texts(Map.of());

  public Texts {
    byLanguage = Given.map(byLanguage);
  }

  /** The text as it was given; none for null. */
  public static Texts of(Map<String, String> byLanguage) {
    return byLanguage == null ? NONE : new Texts(byLanguage);
  }

  /** A text that is the same in all languages. */
  public static Texts same(String wording) {
    return new Texts(Map.of(SAME_IN_ALL, wording));
  }

  /** The wording in that language, never that of another; as it stands among other words. */
  public Optional<String> in(String language) {
    return asGiven(language).map(Texts::withoutLineEnd);
  }

  /** The same to the letter. */
  public Optional<String> asGiven(String language) {
    return Optional.ofNullable(byLanguage.getOrDefault(language, byLanguage.get(SAME_IN_ALL)));
  }

  /**
   * A wording without what ends its last line. A block of a YAML file has that behind its text;
   * before what follows in the same sentence or paragraph it would be a space.
   */
  public static String withoutLineEnd(String wording) {
    int end = wording.length();
    while (end > 0 && LINE_ENDS.indexOf(wording.charAt(end - 1)) >= 0) {
      end--;
    }
    return wording.substring(0, end);
  }

  /** The tags it was given in. */
  public Set<String> languages() {
    return byLanguage.keySet();
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
