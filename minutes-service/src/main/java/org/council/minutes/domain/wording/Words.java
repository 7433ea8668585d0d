package org.council.minutes.domain.wording;

import java.util.List;
import java.util.Optional;

/** What putting words together needs in several languages. */
final class Words {

  private Words() {}

  /** The same with a capital at its beginning. */
  static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int end = words.offsetByCodePoints(0, 1);
    return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(end);
  }

  /**
   * A list in words: {@code a, b and c}.
   *
   * @param between what stands between two that are not last
   * @param beforeLast what stands before the last
   */
  static String listed(List<String> words, String between, String beforeLast) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(between, words.subList(0, words.size() - 1)) + beforeLast + words.getLast();
  }

  /** What the caller has checked to be there. */
  static String present(Optional<String> wording) {
    return wording.orElseThrow(
        () -> new IllegalStateException("A text was not checked to be available"));
  }
}
