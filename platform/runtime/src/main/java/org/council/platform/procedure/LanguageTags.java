package org.council.platform.procedure;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The tags under which texts stand in their languages: {@code zh}, {@code pt-BR}. */
public final class LanguageTags {

  private LanguageTags() {}

  /**
   * Checks that a text has the form of a tag of BCP 47; {@code und} has, no text at all has not.
   *
   * @throws InvalidInput naming the field
   */
  public static void check(String field, String text) {
    if (!isOne(text)) {
      throw new InvalidInput(field, "'%s' is not a language tag of BCP 47".formatted(text));
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
