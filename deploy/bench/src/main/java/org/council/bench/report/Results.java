package org.council.bench.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one run of the command measured, as it is kept.
 *
 * @param machine what it ran on
 * @param commit of what code
 * @param on the day
 * @param clients how many clients sent at once
 * @param figures in the order in which they were first noted
 */
public record Results(
    Machine machine, String commit, LocalDate on, int clients, List<Figure> figures) {

  /** One figure, if it was measured. */
  public Optional<Figure> find(String of, String what, int scale) {
    return figures.stream()
        .filter(f -> f.of().equals(of) && f.what().equals(what) && f.scale() == scale)
        .findFirst();
  }

  /** The scales at which anything was measured. */
  List<Integer> scales() {
    return figures.stream().map(Figure::scale).distinct().sorted().toList();
  }

  /** Writes it as JSON. */
  public void write(Path file) {
    Json.write(file, this);
  }

  /** Reads what was written. */
  public static Results read(Path file) {
    return Json.read(file, Results.class);
  }
}
