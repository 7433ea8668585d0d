package org.council.minutes.domain.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.council.minutes.domain.Texts;

/**
 * In which languages something made of several texts can be said.
 *
 * @param needs the languages of each text; a text that is the same in all languages limits nothing
 */
public record Availability(List<Set<String>> needs) {

  public Availability {
    needs = needs.stream().filter(languages -> !languages.contains(Texts.SAME_IN_ALL)).toList();
  }

  static Availability of(Texts text) {
    return new Availability(List.of(text.languages()));
  }

  public boolean in(String language) {
    return needs.stream().allMatch(languages -> languages.contains(language));
  }

  /**
   * The languages it has, for a notice in one that has not all of it: those of the whole, or where
   * no language has all, the others of any text.
   */
  public Set<String> languagesBeside(String notices) {
    Set<String> any = new TreeSet<>();
    needs.forEach(any::addAll);
    any.remove(notices);
    Set<String> whole = new TreeSet<>(any);
    needs.forEach(whole::retainAll);
    return whole.isEmpty() ? any : whole;
  }
}
