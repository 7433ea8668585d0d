package org.council.faults.check;

import java.util.List;
import java.util.Map;
import org.council.faults.load.Acknowledged;

/**
 * All that is known of a run, once everything has drained.
 *
 * @param acknowledged what clients were told is done, each client's in its order
 * @param journals what each service has committed, by service, in the order of the logical clock
 * @param topics what stands on each service's topic, by service, each partition in its order
 * @param inboxes what each service has heard, by the service that heard
 * @param effects what following has changed
 */
public record Evidence(
    List<Acknowledged> acknowledged,
    Map<String, List<Written>> journals,
    Map<String, List<Told>> topics,
    Map<String, List<Heard>> inboxes,
    List<Effect> effects) {

  /**
   * A row of a journal.
   *
   * @param position its place, or null where it has none yet
   * @param byRequest whether a request announced it, not a follower
   * @param counts whether requests are expected to be acknowledged: not while the stage was set
   */
  public record Written(
      Long position,
      long lamport,
      String event,
      String subject,
      String key,
      long version,
      boolean byRequest,
      boolean counts) {}

  /**
   * A message on a topic.
   *
   * @param digest of all that it says
   */
  public record Told(int partition, long offset, String event, String key, int digest) {}

  /**
   * A row of an inbox.
   *
   * @param source the service that said it
   * @param outcome what became of it, or that it waits for an operator
   * @param hasWaited whether it waits for an operator, or has waited
   * @param committed when the transaction that gave it its outcome was committed, in microseconds;
   *     the database takes it at the commit, so of two transactions that waited for each other the
   *     later has the greater
   * @param turn its place among those that were heard with it
   */
  public record Heard(
      String source, String event, String outcome, boolean hasWaited, long committed, long turn) {

    boolean waits() {
      return outcome.equals("PARKED");
    }

    boolean isBefore(Heard other) {
      return committed < other.committed || committed == other.committed && turn < other.turn;
    }
  }

  /**
   * What an event has changed at a follower.
   *
   * @param what names it for a reader
   * @param times how often it is there; once is right
   */
  public record Effect(String follower, String what, long times) {}
}
