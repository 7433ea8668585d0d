package org.council.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers figures, round by round. */
public final class Figures {

  private record Key(String of, String what, String unit, int scale) {}

  private final Map<Key, List<Double>> rounds = new LinkedHashMap<>();

  /** Notes what one more round measured. */
  public void note(String of, String what, String unit, int scale, double value) {
    rounds.computeIfAbsent(new Key(of, what, unit, scale), _ -> new ArrayList<>()).add(value);
  }

  /** All figures in the order in which they were first noted. */
  public List<Figure> all() {
    return rounds.entrySet().stream()
        .map(entry ->
            new Figure(
                entry.getKey().of(),
                entry.getKey().what(),
                entry.getKey().unit(),
                entry.getKey().scale(),
                List.copyOf(entry.getValue())))
        .toList();
  }
}
