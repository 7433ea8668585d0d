package org.council.speakers.domain.order;

/**
 * Counts numbers from zero on, and says how many are below another. Either takes as many steps at
 * most as the greatest of them has binary digits: what is kept at a place is how many there are in
 * the stretch that ends there, as long as the lowest of its digits says (a Fenwick tree).
 */
final class Tally {

  private final int[] counts;

  /** Of numbers below a size. */
  Tally(int size) {
    counts = new int[size + 1];
  }

  void add(int number) {
    for (int end = number + 1; end < counts.length; end += Integer.lowestOneBit(end)) {
      counts[end]++;
    }
  }

  /** How many were added that are below a number. */
  int below(int number) {
    int below = 0;
    for (int end = number; end > 0; end -= Integer.lowestOneBit(end)) {
      below += counts[end];
    }
    return below;
  }
}
