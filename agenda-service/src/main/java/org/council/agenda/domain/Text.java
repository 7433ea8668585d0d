package org.council.agenda.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.LanguageTags;

/**
 * One text in several languages.
 *
 * @param byLanguage the wording by BCP-47 language tag; {@code und} stands for a wording that is
 *     the same in all languages. Never empty; in the order given.
 */
public record Text(Map<String, String> byLanguage) {

  public Text {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /**
   * A text that must be there.
   *
   * @param field the field it was given in
   * @throws InvalidInput naming the field, when there is no wording, a blank one, or a language
   *     that is no BCP-47 tag
   */
  public static Text of(String field, Map<String, String> byLanguage) {
    if (byLanguage == null || byLanguage.isEmpty()) {
      throw new InvalidInput(field, "a text in at least one language is needed");
    }
    byLanguage.forEach((language, wording) -> check(field, language, wording));
    return new Text(byLanguage);
  }

  /** The same for a text that may be absent: null stays null. */
  public static Text ofNullable(String field, Map<String, String> byLanguage) {
    return byLanguage == null ? null : of(field, byLanguage);
  }

  /** The wordings of a text that may be absent, for those who are told: null stays null. */
  public static Map<String, String> wordings(Text text) {
    return text == null ? null : text.byLanguage();
  }

  /** Whether both have a language in common and the same wording in all that they share. */
  public boolean saysTheSameAs(Text other) {
    var shared = byLanguage.keySet().stream().filter(other.byLanguage::containsKey).toList();
    return !shared.isEmpty()
        && shared.stream()
            .allMatch(language ->
                Objects.equals(byLanguage.get(language), other.byLanguage.get(language)));
  }

  /**
   * Checks that something is said.
   *
   * @throws InvalidInput naming the field, when it is empty
   */
  static void mustSaySomething(String field, String wording) {
    if (wording == null || wording.isBlank()) {
      throw new InvalidInput(field, "the wording is empty");
    }
  }

  private static void check(String field, String language, String wording) {
    LanguageTags.check(field + "." + language, language);
    mustSaySomething(field + "." + language, wording);
  }
}
