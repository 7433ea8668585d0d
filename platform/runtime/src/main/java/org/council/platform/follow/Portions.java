package org.council.platform.follow;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.platform.cloudevents.KafkaBinding;

/**
 * Messages that have come together, in portions of which each shares a transaction. Of those that
 * have an effect some go together: what is said in answer to the first is told before the last is
 * heard, yet most of an agenda is heard at once; more where many have come. What changes nothing
 * here but the clock keeps nobody waiting, and goes along.
 */
final class Portions {

  /** As many that have an effect share a transaction at least, where so many have come. */
  private static final int FEW = 8;

  /** Of many that have come, so many portions are made. */
  private static final int QUARTERS = 4;

  /** As many at most: the acts wait for the rows that they change. */
  private static final int MANY = 64;

  /** As many of all at most. */
  private static final int MOST = 256;

  private final Reactions reactions;
  private final int together;
  private final List<List<ConsumerRecord<String, byte[]>>> all = new ArrayList<>();
  private int effects;

  private Portions(Reactions reactions, int messages) {
    this.reactions = reactions;
    this.together = Math.clamp(messages / QUARTERS, FEW, MANY);
  }

  /** The messages, in their order. */
  static List<List<ConsumerRecord<String, byte[]>>> of(
      List<ConsumerRecord<String, byte[]>> messages, Reactions reactions) {
    Portions portions = new Portions(reactions, messages.size());
    messages.forEach(portions::add);
    return portions.all;
  }

  private void add(ConsumerRecord<String, byte[]> message) {
    if (all.isEmpty() || effects == together || all.getLast().size() == MOST) {
      all.add(new ArrayList<>());
      effects = 0;
    }
    all.getLast().add(message);
    effects += mayHaveAnEffect(message) ? 1 : 0;
  }

  private boolean mayHaveAnEffect(ConsumerRecord<String, byte[]> message) {
    return KafkaBinding.typeOf(message).map(reactions::areNamedFor).orElse(true);
  }
}
