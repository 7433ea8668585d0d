package org.council.platform.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PortionsTest {

  private static final String TOPIC = "council.others.v1";
  private static final String FOLLOWED = "org.council.others.thing.happened.v1";
  private static final String UNKNOWN = "org.council.others.thing.unknown.v1";

  private final Reactions reactions = new Reactions().on(FOLLOWED, Object.class, event -> {});

  @Test
  void few_that_have_effects_go_together() {
    assertThat(sizes(Collections.nCopies(20, FOLLOWED))).containsExactly(8, 8, 4);
  }

  @Test
  void more_where_many_have_come() {
    assertThat(sizes(Collections.nCopies(80, FOLLOWED))).containsExactly(20, 20, 20, 20);
    assertThat(sizes(Collections.nCopies(500, FOLLOWED))).startsWith(64, 64).hasSize(8);
  }

  @Test
  void what_has_no_effect_goes_along() {
    assertThat(sizes(Collections.nCopies(100, UNKNOWN))).containsExactly(100);
    assertThat(
            sizes(
                Collections.nCopies(20, List.of(UNKNOWN, FOLLOWED)).stream()
                    .flatMap(List::stream)
                    .toList()))
        .containsExactly(20, 20);
  }

  @Test
  void not_without_end() {
    assertThat(sizes(Collections.nCopies(600, UNKNOWN))).containsExactly(256, 256, 88);
  }

  @Test
  void what_does_not_say_its_type_may_have_an_effect() {
    assertThat(sizes(Collections.nCopies(17, null))).containsExactly(8, 8, 1);
  }

  @Test
  void the_order_is_kept_and_nothing_is_left_out() {
    List<ConsumerRecord<String, byte[]>> messages =
        messages(List.of(FOLLOWED, UNKNOWN, FOLLOWED, FOLLOWED, FOLLOWED, FOLLOWED, UNKNOWN));
    assertThat(Portions.of(messages, reactions).stream().flatMap(List::stream))
        .extracting(ConsumerRecord::offset)
        .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
  }

  private List<Integer> sizes(List<String> types) {
    return Portions.of(messages(types), reactions).stream().map(List::size).toList();
  }

  private static List<ConsumerRecord<String, byte[]>> messages(List<String> types) {
    List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
    for (String type : types) {
      var message = new ConsumerRecord<>(TOPIC, 0, messages.size(), "C23", new byte[0]);
      if (type != null) {
        message.headers().add("ce_type", type.getBytes(UTF_8));
      }
      messages.add(message);
    }
    return messages;
  }
}
