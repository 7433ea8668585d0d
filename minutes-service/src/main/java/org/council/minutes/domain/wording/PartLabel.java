package org.council.minutes.domain.wording;

import java.util.Locale;

/**
 * The label of a part of a document, taken apart so that each language can use its own word.
 *
 * @param word what kind of part it is
 * @param rest what follows the word, {@code A}; the whole label where the word is not known
 */
record PartLabel(Word word, String rest) {

  enum Word {
    ANNEX,
    APPENDIX,
    ATTACHMENT,
    ADDENDUM,
    ENCLOSURE,
    PART,
    CHAPTER,
    SECTION,
    TABLE,
    /** Not known: the label stands as it was given. */
    OTHER
  }

  /** Whether it is added to its document; else it is a piece of it. */
  boolean isAdded() {
    return switch (word) {
      case ANNEX, APPENDIX, ATTACHMENT, ADDENDUM, ENCLOSURE -> true;
      case PART, CHAPTER, SECTION, TABLE, OTHER -> false;
    };
  }

  static PartLabel of(String label) {
    String[] words = label.strip().split("\\s+", 2);
    for (Word word : Word.values()) {
      if (word != Word.OTHER && word.name().equals(words[0].toUpperCase(Locale.ROOT))) {
        return new PartLabel(word, words.length == 2 ? words[1] : "");
      }
    }
    return new PartLabel(Word.OTHER, label.strip());
  }
}
