package org.council.failpoint;

import java.util.HashMap;
import java.util.Map;

/**
 * Swaps two messages of one key that come to a follower one after the other. The first is kept
 * back, the message before it applied again in its stead, which changes nothing; then the second is
 * applied, and after it the first.
 */
final class Swaps {

  private final Control control;
  private final Map<Object, Object> last = new HashMap<>();
  private final Map<Object, Object> keptBack = new HashMap<>();
  private boolean passing;

  Swaps(Control control) {
    this.control = control;
  }

  /** What the follower is to apply instead of this message. */
  synchronized Object exchange(Object follower, Object message, Object reactions) {
    if (passing) {
      return message;
    }
    Object topic = Reflection.call(message, "topic");
    Object first = keptBack.remove(topic);
    if (first != null) {
      if (keyOf(first).equals(keyOf(message))) {
        control.disarm(Defect.HEARS_OUT_OF_ORDER);
        pass(follower, message, reactions);
        return first;
      }
      pass(follower, first, reactions);
      return last(topic, message);
    }
    Object before = last.get(topic);
    if (before == null) {
      return last(topic, message);
    }
    keptBack.put(topic, message);
    return before;
  }

  private void pass(Object follower, Object message, Object reactions) {
    passing = true;
    try {
      Reflection.call(follower, "follow", message, reactions);
    } finally {
      passing = false;
    }
  }

  private Object last(Object topic, Object message) {
    last.put(topic, message);
    return message;
  }

  private static Object keyOf(Object message) {
    return String.valueOf(Reflection.call(message, "key"));
  }
}
