package org.council.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether streams of one thing, from whichever replicas, told the same. */
public final class FrameChecker {

  private FrameChecker() {}

  /**
   * What is wrong with the streams.
   *
   * @param streams by their names, each what it sent in its order
   */
  public static List<Finding> check(Map<String, List<Frame>> streams) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Frame> told = new HashMap<>();
    streams.forEach((name, frames) -> {
      for (int i = 0; i < frames.size(); i++) {
        Frame frame = frames.get(i);
        if (i > 0 && frame.version() <= frames.get(i - 1).version()) {
          findings.add(
              Finding.outOfOrder("%s sent %s after %s", name, frame.id(), frames.get(i - 1).id()));
        }
        Frame before = told.putIfAbsent(frame.id(), frame);
        if (before != null && !before.equals(frame)) {
          findings.add(Finding.failed("%s tells %s otherwise", name, frame.id()));
        }
      }
    });
    if (told.size() == streams.values().stream().mapToInt(List::size).sum()) {
      findings.add(Finding.failed("no two streams sent one version: nothing was compared"));
    }
    return findings;
  }

  /** What is wrong where one who watched came again: only what is new is sent. */
  public static List<Finding> goesOn(List<Frame> before, List<Frame> after) {
    Frame seen = before.getLast();
    Frame next = after.getFirst();
    return next.version() > seen.version()
        ? List.of()
        : List.of(Finding.failed("After %s a watcher was sent %s", seen.id(), next.id()));
  }
}
