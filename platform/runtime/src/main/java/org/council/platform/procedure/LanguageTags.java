package org.council.platform.procedure;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The tags under which texts stand in their languages: {@code zh}, {@code pt-BR}. */
public final class LanguageTags {

  private LanguageTags() {}

  /**
   * Checks that a text has the form of a tag of BCP 47; {@code und} has, no text at all has not. It
   * must have the capitals that BCP 47 gives it, for texts are looked up by it to the letter: what
   * stood under {@code EN} nobody who reads English would find.
   *
   * @throws InvalidInput naming the field
   */
  public static void check(String field, String text) {
    if (!isOne(text)) {
      throw new InvalidInput(field, "'%s' is not a language tag of BCP 47".formatted(text));
    }
    String written = Locale.forLanguageTag(text).toLanguageTag();
    if (written.equalsIgnoreCase(text) && !written.equals(text)) {
      throw new InvalidInput(field, "'%s' is written '%s'".formatted(text, written));
    }
  }

  private static boolean isOne(String text) {
    try {
      new Locale.Builder().setLanguageTag(text);
      return !text.isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
