package org.council.speakers.domain.time;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Works out which time counts of all that agendas allot to an item: that of the meeting which has
 * taken it up, or else of the last before it that allots any.
 *
 * @param all in the order in which the meetings took the item up; behind those, in the order in
 *     which agenda told of them, what meetings allot that have not
 * @param takenUpIn the meeting that took it up last; null before it was opened
 */
public record Allotments(List<Allotment> all, String takenUpIn) {

  /** The time that counts, in seconds, or null. */
  public Integer seconds() {
    int now = now();
    return now < 0 ? null : all.get(now).seconds();
  }

  /**
   * Whether what is spoken in a meeting is of the time that counts: not in those before the one
   * that has allotted it.
   */
  public boolean counts(String meeting) {
    int now = now();
    return now > here() || all.stream().limit(Math.max(0, now)).noneMatch(m -> m.isOf(meeting));
  }

  /** Where a meeting stands among them; below 0 where it is not known. */
  int indexOf(String meeting) {
    int index = all.size() - 1;
    while (index >= 0 && !all.get(index).isOf(meeting)) {
      index--;
    }
    return index;
  }

  /** That of the meeting, or the last before it; where none is, the first that is to come. */
  private int now() {
    return IntStream.concat(
            IntStream.rangeClosed(0, here()).map(before -> here() - before),
            IntStream.range(here() + 1, all.size()))
        .filter(one -> all.get(one).seconds() != null)
        .findFirst()
        .orElse(-1);
  }

  private int here() {
    return Math.min(Math.max(0, indexOf(takenUpIn)), all.size() - 1);
  }
}
