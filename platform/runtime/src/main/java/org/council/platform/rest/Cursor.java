package org.council.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
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
