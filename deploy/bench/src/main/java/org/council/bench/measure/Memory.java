package org.council.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What processes have in memory, as the kernel tells. */
public final class Memory {

  private static final Pattern RESIDENT = Pattern.compile("(?m)^Rss:\\s+(\\d+) kB$");
  private static final Pattern SHARED_OUT = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");

  private Memory() {}

  /** The resident set of a process, in MiB. */
  public static double residentMiB(ProcessHandle process) {
    return kilobytes(RESIDENT, rollup(process)) / 1024;
  }

  /** The resident sets of a process and its children in MiB, what they share counted once. */
  public static double sharedOutMiB(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
            .mapToDouble(p -> kilobytes(SHARED_OUT, rollup(p)))
            .sum()
        / 1024;
  }

  private static double kilobytes(Pattern pattern, String rollup) {
    var matcher = pattern.matcher(rollup);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
  }

  /** Empty where the process has just ended. */
  private static String rollup(ProcessHandle process) {
    Path file = Path.of("/proc/" + process.pid() + "/smaps_rollup");
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
