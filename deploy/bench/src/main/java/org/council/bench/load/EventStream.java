package org.council.bench.load;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Reads a stream of server-sent events as it comes, in pieces of any size. Only {@code id} and the
 * last {@code data} line are looked at: an event of the feed has one of each.
 */
final class EventStream {

  private final BiConsumer<Long, Buffer> heard;
  private Buffer rest = Buffer.buffer();
  private long id = -1;
  private Buffer data;

  /**
   * @param heard is told each event's id and data
   */
  EventStream(BiConsumer<Long, Buffer> heard) {
    this.heard = heard;
  }

  /** The next piece. */
  void read(Buffer piece) {
    Buffer all = rest.length() == 0 ? piece : rest.appendBuffer(piece);
    int begin = 0;
    for (int at = 0; at < all.length(); at++) {
      if (all.getByte(at) == '\n') {
        line(all.slice(begin, at));
        begin = at + 1;
      }
    }
    rest = begin == all.length() ? Buffer.buffer() : all.getBuffer(begin, all.length());
  }

  private void line(Buffer withReturn) {
    Buffer line = withoutReturn(withReturn);
    if (line.length() == 0) {
      dispatch();
    } else if (startsWith(line, "id:")) {
      id = Long.parseLong(line.slice(3, line.length()).toString(StandardCharsets.US_ASCII).strip());
    } else if (startsWith(line, "data:")) {
      data = line.slice(5, line.length());
    }
  }

  private void dispatch() {
    if (id >= 0 && data != null) {
      heard.accept(id, data);
    }
    id = -1;
    data = null;
  }

  private static Buffer withoutReturn(Buffer line) {
    int length = line.length();
    return length > 0 && line.getByte(length - 1) == '\r' ? line.slice(0, length - 1) : line;
  }

  private static boolean startsWith(Buffer line, String field) {
    if (line.length() < field.length()) {
      return false;
    }
    for (int at = 0; at < field.length(); at++) {
      if (line.getByte(at) != field.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
