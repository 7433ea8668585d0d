package org.council.agenda.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.LanguageTags;

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
   * @throws InvalidInput naming the field, when a language is no BCP-47 tag, or nothing is said of
   *     it or of a case
   */
  public static Forms of(Map<String, Map<String, String>> byLanguage) {
    if (byLanguage != null) {
      byLanguage.forEach((language, cases) -> check("forms." + language, language, cases));
    }
    return new Forms(byLanguage);
  }

  private static void check(String field, String language, Map<String, String> cases) {
    LanguageTags.check(field, language);
    if (cases == null) {
      throw new InvalidInput(field, "the wordings by case are missing");
    }
    cases.forEach((name, wording) -> Text.mustSaySomething(field + "." + name, wording));
  }
}
