package org.council.minutes.domain.wording;

/**
 * One who does something. In Arabic the verb comes first and shows the gender of its subject.
 *
 * @param words as in the middle of a sentence
 */
record ArabicSubject(String words, boolean feminine) {

  private static final String FEMININE_ENDING = "ة";

  /** With the gender that the ending of its first word shows, which names offices and bodies. */
  static ArabicSubject of(String words) {
    return new ArabicSubject(words, words.split(" ", 2)[0].endsWith(FEMININE_ENDING));
  }

  /**
   * @param verb as after "he": {@code قدّم}
   * @return the verb as it agrees, and the subject
   */
  String after(String verb) {
    return agreeing(verb) + " " + words;
  }

  /** The verb alone, where the subject was named before. */
  String agreeing(String verb) {
    return feminine ? verb + "ت" : verb;
  }
}
