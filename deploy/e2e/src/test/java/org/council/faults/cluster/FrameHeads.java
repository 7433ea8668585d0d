package org.council.faults.cluster;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Finds the heads of messages, each after its length, in a stream that comes in pieces. */
final class FrameHeads {

  private static final int LENGTH = 4;

  private final ByteBuffer head;
  private int rest;

  /**
   * @param size how long a head is, its length included; no message is shorter
   */
  FrameHeads(int size) {
    this.head = ByteBuffer.allocate(size);
  }

  /** The heads that are complete with the next piece. */
  List<ByteBuffer> in(byte[] piece, int length) {
    List<ByteBuffer> heads = new ArrayList<>();
    int at = 0;
    while (at < length) {
      if (rest > 0) {
        int passed = Math.min(rest, length - at);
        rest -= passed;
        at += passed;
      } else {
        head.put(piece[at++]);
        if (!head.hasRemaining()) {
          heads.add(ByteBuffer.wrap(head.array().clone()));
          rest = head.getInt(0) + LENGTH - head.capacity();
          head.clear();
        }
      }
    }
    return heads;
  }
}
