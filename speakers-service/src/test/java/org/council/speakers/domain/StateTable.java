package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What becomes of each status by each command, as it is written: commands down, statuses across. A
 * cell says the next status, the rule that refuses, {@code stays} where it is done and the status
 * remains, {@code early} where agenda must tell something first, {@code stands} where it was done
 * before, {@code none} where there is nothing to do it to.
 */
record StateTable(String[] statuses, String[][] rows) {

  StateTable {
    for (String[] row : rows) {
      assertThat(row).as("cells of %s", row[0]).hasSize(1 + statuses.length);
    }
  }

  static StateTable of(String text) {
    String[][] lines = text.lines().map(line -> line.strip().split(" +")).toArray(String[][]::new);
    return new StateTable(lines[0], Arrays.copyOfRange(lines, 1, lines.length));
  }

  String cell(Enum<?> command, Enum<?> status) {
    int column = Arrays.asList(statuses).indexOf(status.name());
    return Arrays.stream(rows)
        .filter(row -> row[0].equals(command.name()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row of " + command))[column + 1];
  }

  /**
   * Every status with every command. The table has a column of each status and a row of each
   * command, and no other.
   */
  Stream<Arguments> product(Enum<?>[] across, Enum<?>[] down) {
    mustBeOf(across, "statuses", Arrays.stream(statuses));
    mustBeOf(down, "commands", Arrays.stream(rows).map(row -> row[0]));
    return Arrays.stream(across)
        .flatMap(status -> Arrays.stream(down).map(act -> Arguments.of(status, act)));
  }

  private static void mustBeOf(Enum<?>[] known, String what, Stream<String> written) {
    assertThat(written)
        .as("%s that the table has", what)
        .containsExactlyInAnyOrder(Arrays.stream(known).map(Enum::name).toArray(String[]::new));
  }

  /** What becomes of a status by a command; what is refused must change nothing. */
  static String outcome(Runnable command, Supplier<?> status) {
    Object before = status.get();
    String instead = insteadOf(command);
    Object after = status.get();
    if (instead == null) {
      return after == before ? "stays" : after.toString();
    }
    assertThat(after).isEqualTo(before);
    return instead;
  }

  /** What came where the command was not done, or null where it was. */
  private static String insteadOf(Runnable command) {
    try {
      command.run();
      return null;
    } catch (Refusal refusal) {
      return refusal.rule().id();
    } catch (NotYetKnown early) {
      return "early";
    } catch (AlreadyStands stands) {
      return "stands";
    } catch (NoSuch none) {
      return "none";
    }
  }
}
