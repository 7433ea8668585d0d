package org.council.faults.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.council.faults.check.Evidence.Effect;
import org.council.faults.check.Evidence.Heard;
import org.council.faults.check.Evidence.Told;
import org.council.faults.check.Evidence.Written;
import org.council.faults.load.Acknowledged;

/**
 * Nothing lost, nothing doubled: acknowledged ⊆ journal ⊆ topic ⊆ every other service's inbox,
 * every effect once, and no event in a journal that no answer names. The order is judged by {@link
 * OrderChecker}.
 */
public final class Checker {

  private final Evidence evidence;
  private final List<Finding> findings = new ArrayList<>();

  private Checker(Evidence evidence) {
    this.evidence = evidence;
  }

  /** All that is wrong; nothing when everything holds. */
  public static List<Finding> check(Evidence evidence) {
    Checker checker = new Checker(evidence);
    checker.everyAcknowledgedActStands();
    evidence.journals().forEach(checker::everyEventIsTold);
    evidence.journals().forEach(checker::everyEventIsHeard);
    evidence.journals().forEach(checker::everyEventIsOfOneAct);
    evidence.topics().forEach(checker::aRepetitionSaysTheSame);
    evidence.effects().forEach(checker::onceAndNoMore);
    checker.findings.addAll(OrderChecker.check(evidence));
    return checker.findings;
  }

  private void everyAcknowledgedActStands() {
    Map<String, Set<String>> events = new HashMap<>();
    evidence.journals().forEach((service, rows) -> events.put(service, eventsOf(rows)));
    for (Acknowledged act : evidence.acknowledged()) {
      if (!events.get(act.service()).contains(act.event())) {
        findings.add(
            Finding.lost("%s acknowledged %s and has not got it", act.service(), act.event()));
      }
    }
  }

  private void everyEventIsTold(String service, List<Written> journal) {
    Set<String> told = evidence.topics().get(service).stream().map(Told::event).collect(toSet());
    for (Written row : journal) {
      if (!told.contains(row.event())) {
        findings.add(Finding.lost("%s committed %s and did not tell it", service, row.event()));
      }
    }
  }

  private void everyEventIsHeard(String service, List<Written> journal) {
    evidence
        .inboxes()
        .forEach((follower, inbox) -> {
          if (follower.equals(service)) {
            return;
          }
          Set<String> heard =
              inbox.stream()
                  .filter(row -> row.source().equals(service))
                  .map(Heard::event)
                  .collect(toSet());
          journal.stream()
              .filter(row -> !heard.contains(row.event()))
              .map(row -> Finding.lost("%s did not hear %s of %s", follower, row.event(), service))
              .forEach(findings::add);
        });
  }

  /** An act applied twice leaves an event that no answer has named. */
  private void everyEventIsOfOneAct(String service, List<Written> journal) {
    Set<String> named = evidence.acknowledged().stream().map(Acknowledged::event).collect(toSet());
    Stream<Written> unnamed =
        journal.stream()
            .filter(row -> row.counts() && row.byRequest() && !named.contains(row.event()));
    unnamed
        .map(row -> Finding.doubled("%s did %s and nobody was told", service, row.event()))
        .forEach(findings::add);
  }

  private void aRepetitionSaysTheSame(String service, List<Told> topic) {
    topic.stream()
        .map(message -> List.of(message.event(), message.partition(), message.digest()))
        .distinct()
        .collect(groupingBy(List::getFirst, counting()))
        .forEach((event, sayings) -> {
          if (sayings > 1) {
            findings.add(Finding.doubled("%s tells %s in %d ways", service, event, sayings));
          }
        });
  }

  private void onceAndNoMore(Effect effect) {
    if (effect.times() == 0) {
      findings.add(Finding.lost("%s lacks %s", effect.follower(), effect.what()));
    } else if (effect.times() > 1) {
      findings.add(
          Finding.doubled("%s has %s %d times", effect.follower(), effect.what(), effect.times()));
    }
  }

  private static Set<String> eventsOf(List<Written> journal) {
    return journal.stream().map(Written::event).collect(toSet());
  }
}
