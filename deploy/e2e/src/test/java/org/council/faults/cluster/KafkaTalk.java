package org.council.faults.cluster;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is said on one connection to Kafka: which of the answers acknowledge messages. */
final class KafkaTalk {

  private static final short PRODUCE = 0;

  /** Length, kind, version and number of a request. */
  private final FrameHeads requests = new FrameHeads(12);

  /** Length of an answer, and the number of what it answers. */
  private final FrameHeads answers = new FrameHeads(8);

  private final Set<Integer> produced = ConcurrentHashMap.newKeySet();

  /** The client says something more. */
  void asks(byte[] piece, int length) {
    for (ByteBuffer request : requests.in(piece, length)) {
      if (request.getShort(4) == PRODUCE) {
        produced.add(request.getInt(8));
      }
    }
  }

  /** Kafka says something more; tells whether that acknowledges messages. */
  boolean acknowledges(byte[] piece, int length) {
    boolean acknowledges = false;
    for (ByteBuffer answer : answers.in(piece, length)) {
      acknowledges |= produced.remove(answer.getInt(4));
    }
    return acknowledges;
  }
}
