package org.council.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** What stands in the way of some events until a test takes it away. */
@ApplicationScoped
public class Obstacles {

  private final Set<String> mended = ConcurrentHashMap.newKeySet();
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();

  /** Somewhere an event is held until the test lets it go on. */
  public static final class Gate {

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    public void awaitEntered() throws InterruptedException {
      entered.await();
    }

    public void open() {
      opened.countDown();
    }

    private void pass() throws InterruptedException {
      entered.countDown();
      opened.await();
    }
  }

  /** From now on this text is no poison. */
  public void mend(String text) {
    mended.add(text);
  }

  /** Holds the event of this text, once it is applied. */
  public Gate hold(String text) {
    Gate gate = new Gate();
    gates.put(text, gate);
    return gate;
  }

  void meet(String text) {
    if (text.startsWith("poison") && !mended.contains(text)) {
      throw new IllegalStateException("this cannot be applied");
    }
    if (text.startsWith("endless")) {
      throw new StackOverflowError("this never ends");
    }
    if (text.startsWith("exhausted")) {
      throw new InternalError("this says nothing of the event");
    }
    Gate gate = gates.get(text);
    if (gate != null) {
      try {
        gate.pass();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
