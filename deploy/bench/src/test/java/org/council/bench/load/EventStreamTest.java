package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamTest {

  private final List<String> heard = new ArrayList<>();
  private final EventStream stream =
      new EventStream((id, data) -> heard.add(id + "=" + data.toString().strip()));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void events_are_heard_whatever_the_pieces_in_which_they_come(int size) {
    String text =
        ": hello\n\nid: 7\nevent: a\ndata: {\"x\":1}\n\nid:8\r\ndata:{\"y\":\"é\"}\r\n\r\n: beat\n\n";
    Buffer all = Buffer.buffer(text);
    for (int at = 0; at < all.length(); at += size) {
      stream.read(all.getBuffer(at, Math.min(all.length(), at + size)));
    }

    assertThat(heard).containsExactly("7={\"x\":1}", "8={\"y\":\"é\"}");
  }

  @Test
  void what_is_not_whole_is_not_heard() {
    stream.read(Buffer.buffer("id: 7\ndata: {}\n"));

    assertThat(heard).isEmpty();
  }
}
