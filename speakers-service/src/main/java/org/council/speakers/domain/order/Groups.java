package org.council.speakers.domain.order;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.council.speakers.domain.request.WaitingEntry;

/**
 * Who stands together by the rules alone, wherever the Chair put it: those whom the first so many
 * precedences do not tell apart. The widest group is of all who wait, for no precedence has told
 * them apart; each is in one group within the other, and the narrowest is of itself alone.
 */
final class Groups {

  /** Of each who waits: where its groups begin by the rules, the widest first. */
  private final int[][] begins;

  /** Of those who wait, next first. */
  Groups(SpeakingOrder order, List<WaitingEntry> sorted) {
    List<Integer> byTheRules =
        IntStream.range(0, sorted.size())
            .boxed()
            .sorted(comparing(sorted::get, order::byTheRules))
            .toList();
    begins = new int[sorted.size()][order.precedences().size() + 1];
    for (int to = 1; to < sorted.size(); to++) {
      int before = byTheRules.get(to - 1);
      int one = byTheRules.get(to);
      int together = order.level(sorted.get(before), sorted.get(one)) + 1;
      System.arraycopy(begins[before], 0, begins[one], 0, together);
      Arrays.fill(begins[one], together, begins[one].length, to);
    }
  }

  /**
   * Where a group begins: before it are so many by the rules.
   *
   * @param place of one who waits
   * @param precedences how many of them do not tell its group apart
   */
  int begin(int place, int precedences) {
    return begins[place][precedences];
  }

  /** Where one would stand by the rules alone: so many would be before it. */
  int placeByTheRules(int place) {
    return begins[place][begins[place].length - 1];
  }
}
