package org.council.platform.procedure;

/**
 * Signs as every keyboard has them: full-width brackets, strokes and plus signs, hyphens and spaces
 * that do not break are read as their plain ones, so that spellings of one name can be compared.
 */
public final class PlainSigns {

  private static final String OTHERS = "\u00a0\u202f\u3000（）＋／\u2010\u2011";
  private static final String PLAIN = "   ()+/--";

  private PlainSigns() {}

  /** The text with plain signs, one for one: each stays where it stood. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int at = 0; at < plain.length(); at++) {
      int other = OTHERS.indexOf(plain.charAt(at));
      if (other >= 0) {
        plain.setCharAt(at, PLAIN.charAt(other));
      }
    }
    return plain.toString();
  }
}
