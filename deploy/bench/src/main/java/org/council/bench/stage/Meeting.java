package org.council.bench.stage;

import java.util.UUID;
import java.util.function.Supplier;
import org.council.bench.drive.Sending;

/** A meeting in progress with open items, numbered from 1. */
public final class Meeting {

  private final Session session;
  private final String label;
  private final int items;
  private final String chair;

  Meeting(Session session, String label, int items) {
    this.session = session;
    this.label = label;
    this.items = items;
    this.chair = session.tokenOfTheChair();
  }

  String label() {
    return label;
  }

  String path(String more) {
    return session.path("meetings", label, more);
  }

  String itemPath(int item, String more) {
    return path("items/" + item + "/" + more);
  }

  /** The list of speakers of an item. */
  public Sending list(int item) {
    return Sending.get(itemPath(item, "list-of-speakers"));
  }

  /** A delegate asks for the floor. */
  public Sending ask(int delegate, int item) {
    return act(
        itemPath(item, "requests"),
        session.tokenOf(delegate),
        "{\"by\":\"" + session.delegate(delegate) + "\",\"purpose\":\"SPEAK\"}");
  }

  /** A delegate withdraws what it asked for. */
  public Sending withdraw(int delegate, int item) {
    return act(
        itemPath(item, "withdrawals"),
        session.tokenOf(delegate),
        "{\"by\":\"" + session.delegate(delegate) + "\"}");
  }

  /** The Chair gives the floor to a delegate, whatever version of the list stands. */
  public Sending give(String delegate, int item) {
    return floor(item, "{\"participant\":\"" + delegate + "\",\"does\":\"COMMENTS\"}")
        .with("If-Match", "*");
  }

  /**
   * The Chair gives the floor to a delegate who is seen as the next.
   *
   * @param expected the id of its request
   */
  public Sending give(String delegate, String expected, int item) {
    return floor(
        item,
        "{\"participant\":\"%s\",\"does\":\"COMMENTS\",\"expected\":\"%s\"}"
            .formatted(delegate, expected));
  }

  private Sending floor(int item, String json) {
    return act(itemPath(item, "floor"), chair, json);
  }

  /** The id of a delegate in the roster. */
  public String delegate(int number) {
    return session.delegate(number);
  }

  /**
   * The Chair ends an intervention.
   *
   * @param intervention its path, {@code /v1/interventions/...}
   */
  public Sending end(String intervention) {
    return act(intervention + "/endings", chair, "{}");
  }

  /** As a client sends an act: under a key of its own, so that it could be sent again. */
  private static Sending act(String path, String token, String json) {
    return Sending.post(path, token, json).with("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** Requests for the floor without end, each of another delegate or on another item. */
  public Supplier<Sending> asks() {
    return new Supplier<>() {
      private int number;

      @Override
      public Sending get() {
        int next = number++;
        if (next >= items * session.size()) {
          throw new IllegalStateException("Everybody has asked for the floor on every item");
        }
        return ask(next / items, 1 + next % items);
      }
    };
  }

  /** How many items it has. */
  public int items() {
    return items;
  }
}
