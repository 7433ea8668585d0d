package org.council.faults.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KafkaTalkTest {

  private static final int PRODUCE = 0;
  private static final int FETCH = 1;
  private static final byte[] NAME = "agenda-1".getBytes(StandardCharsets.UTF_8);

  private final KafkaTalk talk = new KafkaTalk();

  @Test
  void the_answer_to_what_was_produced_is_told_from_others() {
    asks(request(FETCH, 7));
    asks(request(PRODUCE, 8));

    assertThat(acknowledges(answer(7))).isFalse();
    assertThat(acknowledges(answer(8))).isTrue();
    assertThat(acknowledges(answer(8))).isFalse();
  }

  @Test
  void the_client_says_who_it_is() {
    assertThat(talk.client()).isNull();
    asks(request(FETCH, 7));
    assertThat(talk.client()).isEqualTo("agenda-1");
    asks(request(PRODUCE, 8));
    assertThat(talk.client()).isEqualTo("agenda-1");
  }

  @Test
  void messages_come_in_pieces_and_several_at_once() {
    byte[] both = together(request(FETCH, 7), request(PRODUCE, 8));
    asks(Arrays.copyOfRange(both, 0, 30));
    asks(Arrays.copyOfRange(both, 30, both.length));
    byte[] answers = together(answer(7), answer(8));

    assertThat(acknowledges(Arrays.copyOfRange(answers, 0, 17))).isFalse();
    assertThat(acknowledges(Arrays.copyOfRange(answers, 17, answers.length))).isTrue();
  }

  private void asks(byte[] piece) {
    talk.asks(piece, piece.length);
  }

  private boolean acknowledges(byte[] piece) {
    return talk.acknowledges(piece, piece.length);
  }

  private static byte[] request(int kind, int number) {
    return ByteBuffer.allocate(24)
        .putInt(20)
        .putShort((short) kind)
        .putShort((short) 12)
        .putInt(number)
        .putShort((short) NAME.length)
        .put(NAME)
        .array();
  }

  private static byte[] answer(int number) {
    return ByteBuffer.allocate(14).putInt(10).putInt(number).array();
  }

  private static byte[] together(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }
}
