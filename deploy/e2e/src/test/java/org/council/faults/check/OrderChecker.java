package org.council.faults.check;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.council.faults.check.Evidence.Heard;
import org.council.faults.check.Evidence.Told;
import org.council.faults.check.Evidence.Written;
import org.council.faults.load.Acknowledged;

/**
 * The order: of places, of one aggregate's versions, of one key on its topic and at its followers.
 */
final class OrderChecker {

  private final Evidence evidence;
  private final List<Finding> findings = new ArrayList<>();

  private OrderChecker(Evidence evidence) {
    this.evidence = evidence;
  }

  static List<Finding> check(Evidence evidence) {
    OrderChecker checker = new OrderChecker(evidence);
    evidence.journals().forEach(checker::placesHaveNoGap);
    evidence.journals().forEach(checker::eachSubjectGoesForward);
    evidence.topics().forEach(checker::aKeyIsToldInOrder);
    evidence.inboxes().forEach(checker::aKeyIsHeardInOrder);
    evidence.inboxes().forEach(checker::aQueueEndsInOrder);
    checker.eachClientsActsFollowEachOther();
    return checker.findings;
  }

  private void placesHaveNoGap(String service, List<Written> journal) {
    List<Long> places =
        journal.stream().map(Written::position).filter(place -> place != null).sorted().toList();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) != i + 1) {
        findings.add(
            Finding.outOfOrder("%s has no place %d but %d", service, i + 1, places.get(i)));
        return;
      }
    }
  }

  /**
   * In the order of places, clock and version of one subject never go back. Only of those whose
   * acts count is it known that a subject is one aggregate.
   */
  private void eachSubjectGoesForward(String service, List<Written> journal) {
    Map<String, Written> last = new HashMap<>();
    for (Written row : placed(journal).stream().filter(Written::counts).toList()) {
      Written before = last.put(row.subject(), row);
      if (before != null
          && (before.lamport() > row.lamport() || before.version() > row.version())) {
        findings.add(
            Finding.outOfOrder(
                "%s places %s before %s, both of %s",
                service, before.event(), row.event(), row.subject()));
      }
    }
  }

  /** What is told for the first time never stands behind what has a later place. */
  private void aKeyIsToldInOrder(String service, List<Told> topic) {
    Map<String, Long> places = places(evidence.journals().get(service));
    Map<Integer, Long> last = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Told message : topic) {
      Long place = places.get(message.event());
      if (place != null && seen.add(message.event())) {
        Long before = last.put(message.partition(), place);
        if (before != null && before > place) {
          findings.add(Finding.outOfOrder("%s tells place %d before %d", service, before, place));
        }
      }
    }
  }

  /** What has waited for an operator came later than it was heard, and is left out. */
  private void aKeyIsHeardInOrder(String follower, List<Heard> inbox) {
    expectInOrder(
        follower,
        inbox.stream().filter(heard -> !heard.hasWaited()).toList(),
        Written::key,
        "%s heard %s of %s before %s");
  }

  /**
   * Of one subject everything waits behind what waits: what was replayed, and what was applied
   * without waiting, have their effects in one order.
   */
  private void aQueueEndsInOrder(String follower, List<Heard> inbox) {
    expectInOrder(
        follower,
        inbox.stream().filter(heard -> !heard.waits()).toList(),
        written -> List.of(written.key(), written.subject()),
        "%s settled %s of %s before %s");
  }

  /**
   * @param queue in which events follow each other
   */
  private void expectInOrder(
      String follower, List<Heard> inbox, Function<Written, ?> queue, String finding) {
    for (String service : evidence.journals().keySet()) {
      Map<String, Written> rows = byEvent(evidence.journals().get(service), Function.identity());
      Map<Object, Heard> last = new HashMap<>();
      inbox.stream()
          .filter(heard -> heard.source().equals(service) && isPlaced(rows.get(heard.event())))
          .sorted(Comparator.comparingLong(heard -> rows.get(heard.event()).position()))
          .forEach(heard -> {
            Heard before = last.put(queue.apply(rows.get(heard.event())), heard);
            if (before != null && heard.isBefore(before)) {
              findings.add(
                  Finding.outOfOrder(finding, follower, heard.event(), service, before.event()));
            }
          });
    }
  }

  /** One client waits for each answer: the clock of what it does next is later, in any service. */
  private void eachClientsActsFollowEachOther() {
    Map<String, Long> clocks = new HashMap<>();
    evidence.journals().values().forEach(rows -> clocks.putAll(byEvent(rows, Written::lamport)));
    Map<String, Acknowledged> last = new HashMap<>();
    for (Acknowledged act : evidence.acknowledged()) {
      Acknowledged before = last.put(act.client(), act);
      if (before != null && isLater(clocks.get(before.event()), clocks.get(act.event()))) {
        findings.add(
            Finding.outOfOrder(
                "%s did %s and then %s, whose clock is earlier",
                act.client(), before.event(), act.event()));
      }
    }
  }

  private static boolean isLater(Long one, Long other) {
    return one != null && other != null && one >= other;
  }

  private static boolean isPlaced(Written row) {
    return row != null && row.position() != null;
  }

  private static List<Written> placed(List<Written> journal) {
    return journal.stream()
        .filter(OrderChecker::isPlaced)
        .sorted(Comparator.comparing(Written::position))
        .toList();
  }

  private static Map<String, Long> places(List<Written> journal) {
    return byEvent(placed(journal), Written::position);
  }

  private static <T> Map<String, T> byEvent(List<Written> journal, Function<Written, T> value) {
    return journal.stream().collect(toMap(Written::event, value, (one, _) -> one));
  }
}
