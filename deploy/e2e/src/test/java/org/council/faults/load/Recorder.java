package org.council.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.council.local.scenario.Answer;

/** Keeps every act that was answered, with the event it has announced. */
public final class Recorder {

  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<Sending> sendings = new ArrayList<>();
  private final Map<String, UnderWay> underWay = new HashMap<>();

  /** What a client waits for. */
  private record UnderWay(String service, long since) {

    Duration soFar() {
      return Duration.ofNanos(System.nanoTime() - since);
    }
  }

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

  /** A client begins an act, and waits from now on. */
  synchronized void begins(String client, String service) {
    underWay.put(client, new UnderWay(service, System.nanoTime()));
  }

  /** One sending of its act ended with this status, 0 where no answer came; it may send again. */
  synchronized void sent(String client, int status) {
    UnderWay sent = underWay.get(client);
    sendings.add(new Sending(sent.service(), status, sent.soFar()));
    begins(client, sent.service());
  }

  /** Its act is over, however it ended. */
  synchronized void ends(String client) {
    underWay.remove(client);
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

  /** How many sendings have ended so far: those that end from now on are after it. */
  public synchronized int sendings() {
    return sendings.size();
  }

  /** What went wrong since so many had ended, and what is waited for now. */
  public Failures failuresSince(int before) {
    return failuresSince(before, _ -> true);
  }

  /** The same of some services only. */
  public synchronized Failures failuresSince(int before, Predicate<String> services) {
    return Failures.of(
        sendings.subList(before, sendings.size()).stream()
            .filter(sending -> services.test(sending.service()))
            .toList(),
        underWay.values().stream()
            .filter(waiting -> services.test(waiting.service()))
            .map(UnderWay::soFar)
            .toList());
  }
}
