package org.council.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.function.Function;
import org.council.platform.procedure.InvalidInput;

/**
 * The place in a list after which the next page begins: the key of the last item shown, opaque to
 * clients.
 */
public final class Cursor {

  private Cursor() {}

  static String after(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }

  /**
   * The key that a cursor stands for, or the empty string (before everything) where there is none.
   *
   * @throws InvalidInput naming {@code cursor} when it was not made here
   */
  public static String key(String cursor) {
    String key = cursor == null ? "" : decoded(cursor);
    if (key.chars().anyMatch(Character::isISOControl)) {
      throw notMadeHere();
    }
    return key;
  }

  /**
   * The number that a cursor stands for, 0 where there is none.
   *
   * @param read {@code Integer::valueOf}, {@code Long::valueOf}
   * @throws InvalidInput naming {@code cursor} when it was not made here
   */
  public static <N> N number(String cursor, Function<String, N> read) {
    String key = key(cursor);
    try {
      return read.apply(key.isEmpty() ? "0" : key);
    } catch (NumberFormatException e) {
      throw notMadeHere();
    }
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    } catch (IllegalArgumentException e) {
      throw notMadeHere();
    }
  }

  private static InvalidInput notMadeHere() {
    return new InvalidInput("cursor", "This is no cursor of this list.");
  }
}
