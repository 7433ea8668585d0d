package org.council.agenda.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The grammatical forms of a name where a language needs them.
 *
 * @param byLanguage for each BCP-47 language the wording by case, {@code genitive}; empty where no
 *     form is given
 */
public record Forms(Map<String, Map<String, String>> byLanguage) {

  public Forms {
    var copy = new LinkedHashMap<String, Map<String, String>>();
    if (byLanguage != null) {
      byLanguage.forEach((language, cases) -> copy.put(language, Map.copyOf(cases)));
    }
    byLanguage = copy;
  }

  /**
   * The forms as given, null for none.
   *
   * @throws org.council.platform.procedure.InvalidInput naming the field, when a language is no
   *     BCP-47 tag
   */
  public static Forms of(Map<String, Map<String, String>> byLanguage) {
    if (byLanguage != null) {
      byLanguage.keySet().forEach(language -> Text.language("forms." + language, language));
    }
    return new Forms(byLanguage);
  }
}
