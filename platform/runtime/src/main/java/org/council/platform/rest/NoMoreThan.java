package org.council.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that does not say how large it is, counted while it is read. Beyond the largest that one
 * may be it is read no further, not even to be closed.
 */
final class NoMoreThan extends FilterInputStream {

  private static final int PORTION = 8192;

  private final long largest;
  private final Runnable atTheEnd;
  private long read;

  /**
   * @param atTheEnd what is done when it turns out to be larger
   */
  NoMoreThan(long largest, InputStream body, Runnable atTheEnd) {
    super(body);
    this.largest = largest;
    this.atTheEnd = atTheEnd;
  }

  @Override
  public int read() throws IOException {
    mustNotBeTooLarge();
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    mustNotBeTooLarge();
    int some = super.read(into, from, length);
    count(some);
    return some;
  }

  /** What the client has sent is taken first, so that its next request can be read. */
  @Override
  public void close() throws IOException {
    byte[] passed = new byte[PORTION];
    while (read <= largest) {
      if (read(passed) < 0) {
        super.close();
        return;
      }
    }
  }

  private void count(int some) throws IOException {
    read += Math.max(some, 0);
    if (read > largest) {
      atTheEnd.run();
    }
    mustNotBeTooLarge();
  }

  private void mustNotBeTooLarge() throws IOException {
    if (read > largest) {
      throw new BodyTooLarge(largest);
    }
  }
}
