package org.council.minutes.domain.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a language calls languages.
 *
 * @param language in which they are called so
 * @param names by BCP-47 tag, in the usage of records; for others the Java platform's name is used
 */
record LanguageNames(Locale language, Map<String, String> names) {

  /** The names of several, by tag. */
  List<String> of(Set<String> tags) {
    return tags.stream().map(this::of).toList();
  }

  private String of(String tag) {
    return names.getOrDefault(tag, Locale.forLanguageTag(tag).getDisplayLanguage(language));
  }
}
