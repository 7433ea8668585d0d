package org.council.documents.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param byLanguage the text by BCP-47 tag; {@code und} where it is the same in all languages
 */
public record Texts(Map<String, String> byLanguage) {

  public Texts {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** The texts in a stable order. */
  public Map<String, String> sorted() {
    return new TreeMap<>(byLanguage);
  }
}
