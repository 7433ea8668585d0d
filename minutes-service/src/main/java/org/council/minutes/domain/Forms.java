package org.council.minutes.domain;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grammatical forms that the data gives for a name, where a language needs them: with article or
 * preposition, in a case.
 *
 * @param byLanguage for each BCP-47 tag the wording by {@link #NOMINATIVE}, {@link #GENITIVE} or
 *     another case
 */
public record Forms(Map<String, Map<String, String>> byLanguage) {

  public static final String NOMINATIVE = "nominative";
  public static final String GENITIVE = "genitive";

  /** Beside the cases: {@code masculine} or {@code feminine}. */
  public static final String GENDER = "gender";

  public static final Forms NONE = new Forms(Map.of());

  public Forms {
    byLanguage = Given.map(byLanguage);
  }

  /** The forms as they were given; none for null. */
  public static Forms of(Map<String, Map<String, String>> byLanguage) {
    return byLanguage == null ? NONE : new Forms(byLanguage);
  }

  /** The form of that case in that language or in all, where one is given. */
  public Optional<String> in(String language, String grammaticalCase) {
    return Stream.of(language, Texts.SAME_IN_ALL)
        .map(byLanguage::get)
        .filter(Objects::nonNull)
        .map(cases -> cases.get(grammaticalCase))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The languages in which that case is given. */
  public Set<String> languagesWith(String grammaticalCase) {
    return byLanguage.keySet().stream()
        .filter(language -> in(language, grammaticalCase).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }
}
