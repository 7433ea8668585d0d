package org.council.speakers.domain.request;

import java.util.List;

/**
 * Where the Chair put one who waits (spk-28): beside another, as that one stood then. It stands
 * there also when the other waits no more, so that a decision of the Chair does not end with whom
 * it named.
 *
 * @param root the one in whose place it stands, by the rules
 * @param steps how it stands to that one: below zero before, above zero after; the further steps
 *     are those of one that was put beside one that was put beside it
 * @param reason the Chair's
 * @param by the id of the participant who presided, or null where that is not known
 */
public record Placed(WaitingEntry root, List<Long> steps, String reason, String by)
    implements Comparable<Placed> {

  public Placed {
    steps = List.copyOf(steps);
  }

  /** How one stands whom the Chair put nowhere. */
  public static Placed nowhere(WaitingEntry entry) {
    return new Placed(entry, List.of(), null, null);
  }

  /** Who put it there, and why, for a reader. */
  String inWords() {
    return (by == null ? ": " : " (%s): ".formatted(by)) + reason;
  }

  /** Compares two in one place. */
  @Override
  public int compareTo(Placed other) {
    for (int step = 0; step < Math.max(steps.size(), other.steps.size()); step++) {
      int order = Long.compare(step(step), other.step(step));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private long step(int number) {
    return number < steps.size() ? steps.get(number) : 0;
  }
}
