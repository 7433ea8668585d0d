package org.council.platform.rest;

import java.io.IOException;

/** A body that is larger than any may be, as it turned out while it was read: {@code 413}. */
final class BodyTooLarge extends IOException {

  BodyTooLarge(long largest) {
    super(saying(largest));
  }

  static String saying(long largest) {
    return "A body has %d bytes at most.".formatted(largest);
  }
}
