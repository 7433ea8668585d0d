package org.council.minutes.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A name with the grammatical forms given for it.
 *
 * @param name the bare name by language, perhaps none
 * @param forms its forms, perhaps none
 */
public record Named(Texts name, Forms forms) {

  public static final Named NOBODY = new Named(Texts.NONE, Forms.NONE);

  /** The name as the subject of a sentence: its nominative form, else the bare name. */
  public Optional<String> in(String language) {
    return form(language, Forms.NOMINATIVE).or(() -> name.in(language));
  }

  /** The form of that case, where one is given. */
  public Optional<String> form(String language, String grammaticalCase) {
    return forms.in(language, grammaticalCase);
  }

  /** The languages in which it can be named. */
  public Set<String> languages() {
    Set<String> languages = new HashSet<>(name.languages());
    languages.addAll(forms.languagesWith(Forms.NOMINATIVE));
    return languages;
  }
}
