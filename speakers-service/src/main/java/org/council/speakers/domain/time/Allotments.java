package org.council.speakers.domain.time;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Works out which time counts of all that agendas allot to an item: that of the meeting which has
 * taken it up, or else of the last before it that allots any; where none does, what is allotted in
 * a meeting that has not reached the item.
 *
 * @param all in the order in which the meetings took the item up; behind those, in the order in
 *     which agenda told of them, what meetings allot that have not
 * @param here where that of the meeting stands which took it up last; 0 before it was opened
 * @param reached behind so many stand those of meetings that have not taken it up
 */
public record Allotments(List<Allotment> all, int here, int reached) {

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
    return now > here || all.stream().limit(Math.max(0, now)).noneMatch(m -> m.isOf(meeting));
  }

  private int now() {
    return IntStream.concat(
            IntStream.rangeClosed(0, here).map(before -> here - before),
            IntStream.range(Math.max(here + 1, reached), all.size()))
        .filter(one -> one < all.size() && all.get(one).seconds() != null)
        .findFirst()
        .orElse(-1);
  }
}
