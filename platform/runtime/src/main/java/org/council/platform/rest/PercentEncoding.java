package org.council.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How an address writes what is no plain sign: as {@code %} and two hexadecimal digits, for each
 * byte of its UTF-8. What is written otherwise would be read as something else, or not at all.
 */
final class PercentEncoding {

  private static final int LENGTH = 3;

  private PercentEncoding() {}

  /** What cannot be read in a part of an address; nothing where all can. */
  static Optional<String> whatIsWrong(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    int at = 0;
    while (at < encoded.length()) {
      char sign = encoded.charAt(at);
      if (sign < '!' || sign > '~') {
        return Optional.of("has a character that must be percent-encoded, as UTF-8");
      }
      if (sign != '%') {
        bytes.write(sign);
        at++;
      } else if (isOne(encoded, at)) {
        bytes.write(HexFormat.fromHexDigits(encoded, at + 1, at + LENGTH));
        at += LENGTH;
      } else {
        return Optional.of("has a % without two hexadecimal digits behind it");
      }
    }
    return isUtf8(bytes)
        ? Optional.empty()
        : Optional.of("is no UTF-8 where it is percent-encoded");
  }

  private static boolean isOne(String encoded, int at) {
    return at + LENGTH <= encoded.length()
        && HexFormat.isHexDigit(encoded.charAt(at + 1))
        && HexFormat.isHexDigit(encoded.charAt(at + 2));
  }

  private static boolean isUtf8(ByteArrayOutputStream bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
