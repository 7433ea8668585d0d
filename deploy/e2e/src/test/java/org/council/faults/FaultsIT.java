package org.council.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of the matrix; then each oracle is seen to find its defect. Played where {@code
 * -Dcouncil.faults=all} asks for it: eight replicas that start at once want a machine for
 * themselves.
 */
@EnabledIfSystemProperty(
    named = "council.faults",
    matches = "all",
    disabledReason = "the fault matrix is played by -Dcouncil.faults=all")
class FaultsIT {

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
    System.out.println(Table.of(matrix.results()));
    matrix.close();
  }

  @TestFactory
  Stream<DynamicNode> nothing_is_lost_doubled_or_out_of_order_and_each_oracle_can_fail() {
    return Stream.of(
        dynamicContainer("rows", Rows.all().stream().map(FaultsIT::row)),
        dynamicContainer("oracles", Stream.of(Oracles.values()).map(FaultsIT::oracle)));
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
