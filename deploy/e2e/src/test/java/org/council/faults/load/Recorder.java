package org.council.faults.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.council.local.scenario.Answer;

/** Keeps every act that was answered, with the event it has announced. */
public final class Recorder {

  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final AtomicInteger noAnswer = new AtomicInteger();
  private final AtomicInteger serverError = new AtomicInteger();

  /** An act was answered for good. */
  synchronized void answered(String client, Answer answer) {
    if (answer.event() != null) {
      int slash = answer.event().indexOf('/');
      String service = answer.event().substring(0, slash).replace("-service", "");
      acknowledged.add(new Acknowledged(client, service, answer.event().substring(slash + 1)));
    }
    if (!answer.succeeded()) {
      complaints.add(client + ": " + answer.inShort());
    }
  }

  /** An act was not answered at all. */
  synchronized void gaveUp(String client, RuntimeException why) {
    complaints.add(client + ": " + why.getMessage());
  }

  /** One sending ended with this status, 0 where no answer came. */
  void sent(int status) {
    if (status == 0) {
      noAnswer.incrementAndGet();
    } else if (status >= 500) {
      serverError.incrementAndGet();
    }
  }

  /** What was acknowledged so far, each client's in its order. */
  public synchronized List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** Acts that were refused or never answered: there is to be none. */
  public synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** How many acts were acknowledged so far. */
  public synchronized int acts() {
    return acknowledged.size();
  }

  /** Which sendings went wrong so far. */
  public Failures failures() {
    return new Failures(noAnswer.get(), serverError.get());
  }
}
