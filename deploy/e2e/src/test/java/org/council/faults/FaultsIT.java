package org.council.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.council.faults.Row.Trait;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some rows of the matrix, briefly; with {@code -Dcouncil.faults=all} the whole short form, after
 * which each oracle is seen to find its defect.
 */
@Order(1)
class FaultsIT {

  private static final boolean ALL = "all".equals(System.getProperty("council.faults"));

  /** Kept, so that its level stays. */
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  @TempDir private static Path folder;

  private static Matrix matrix;

  @BeforeAll
  static void start() {
    KAFKA.setLevel(Level.SEVERE);
    matrix = new Matrix(folder, false);
  }

  @AfterAll
  static void end() {
    if (matrix != null) {
      System.out.println(
          Table.of(matrix.results().stream().map(result -> Line.of(result, "this one")).toList()));
      matrix.close();
    }
  }

  @TestFactory
  Stream<DynamicNode> nothing_is_lost_doubled_or_out_of_order_and_each_oracle_can_fail() {
    return Stream.of(
        dynamicContainer("rows", rows().map(FaultsIT::row)),
        dynamicContainer("oracles", oracles().map(FaultsIT::oracle)));
  }

  private static Stream<Row> rows() {
    return Rows.all().stream().filter(row -> ALL || row.is(Trait.IN_EVERY_BUILD));
  }

  /** They leave a mess, so they come last. */
  private static Stream<Oracles> oracles() {
    return ALL ? Stream.of(Oracles.values()) : Stream.empty();
  }

  private static DynamicNode row(Row row) {
    return dynamicTest(
        row.number() + ", " + row.fault(), () -> assertThat(matrix.play(row).findings()).isEmpty());
  }

  private static DynamicNode oracle(Oracles oracle) {
    return dynamicTest(
        oracle.toString(), () -> assertThat(oracle.sees(matrix.harm(oracle))).isTrue());
  }
}
