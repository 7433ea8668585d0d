package org.council.faults.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is said on one connection to Kafka: who asks, and which of the answers acknowledge messages.
 */
final class KafkaTalk {

  private static final short PRODUCE = 0;

  /** Where in a request the name of the client stands, behind its length. */
  private static final int NAME = 14;

  /** Length, kind, version and number of a request. */
  private final FrameHeads requests = new FrameHeads(12);

  /** Length of an answer, and the number of what it answers. */
  private final FrameHeads answers = new FrameHeads(8);

  private final Set<Integer> produced = ConcurrentHashMap.newKeySet();
  private volatile String client;

  /** How the client calls itself ({@code client.id}); null before its first request. */
  String client() {
    return client;
  }

  /** The client says something more. */
  void asks(byte[] piece, int length) {
    if (client == null) {
      client = nameIn(ByteBuffer.wrap(piece, 0, length));
    }
    for (ByteBuffer request : requests.in(piece, length)) {
      if (request.getShort(4) == PRODUCE) {
        produced.add(request.getInt(8));
      }
    }
  }

  /** The first request comes in one piece, for it is small. */
  private static String nameIn(ByteBuffer first) {
    int length = first.getShort(NAME - Short.BYTES);
    return length < 0 ? "" : StandardCharsets.UTF_8.decode(first.slice(NAME, length)).toString();
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
