package org.council.bench.report;

import java.util.List;

/**
 * What one thing measured in all rounds.
 *
 * @param of what was measured, {@code act}
 * @param what which figure of it, {@code throughput}
 * @param unit {@code 1/s}, {@code ms}, {@code MiB}, {@code s}, or {@code ratio}
 * @param scale how many times the data of one session stood in the databases
 * @param rounds the figure of each round, in order
 */
public record Figure(String of, String what, String unit, int scale, List<Double> rounds) {

  /** The figure in the middle, or between the two in the middle. */
  public double median() {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The smallest. */
  public double least() {
    return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  /** The largest. */
  public double most() {
    return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
