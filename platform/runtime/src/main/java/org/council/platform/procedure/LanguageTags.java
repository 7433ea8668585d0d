package org.council.platform.procedure;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The tags under which texts stand in their languages: {@code zh}, {@code pt-BR}. */
public final class LanguageTags {

  private LanguageTags() {}

  /** Whether a text has the form of a tag of BCP 47; {@code und} has, no text at all has not. */
  public static boolean isOne(String text) {
    try {
      new Locale.Builder().setLanguageTag(text);
      return !text.isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
