package org.council.speakers.domain.time;

import java.util.Optional;

/**
 * What each observer has on an item: its share of the time left until the first of them is called,
 * and from then on what was fixed (spk-23).
 *
 * @param fixed in seconds; empty until the first observer is called
 * @param left what the share is computed from; empty where no observer waits
 * @param cap the longest in seconds; empty where no time is computed
 * @param goesOn whether somebody speaks whose time is not counted yet
 */
public record ShareOfObservers(
    Optional<Integer> fixed, Optional<ObserverTime> left, Optional<Integer> cap, boolean goesOn) {

  /** In seconds; empty when no observer waits or has spoken, and where no time is computed. */
  public Optional<Integer> seconds() {
    return fixed.or(() -> cap.flatMap(longest -> left.map(time -> time.ofEach(longest))));
  }

  /** What it comes of, for a reader; empty where there is none. */
  public Optional<String> inWords() {
    return fixed
        .map("fixed at %d s when the first observer was called"::formatted)
        .or(() -> cap.flatMap(longest -> left.map(time -> time.inWords(longest, goesOn))));
  }
}
