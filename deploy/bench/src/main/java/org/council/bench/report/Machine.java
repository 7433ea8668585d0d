package org.council.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the figures were measured on.
 *
 * @param cores how many
 * @param processor the model as the kernel names it
 * @param memoryGib of the whole machine
 * @param java the runtime's version
 */
public record Machine(int cores, String processor, long memoryGib, String java) {

  private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.+)$");
  private static final Pattern TOTAL = Pattern.compile("(?m)^MemTotal:\\s*(\\d+) kB$");

  /** This machine. */
  public static Machine here() {
    return of(read("/proc/cpuinfo"), read("/proc/meminfo"));
  }

  static Machine of(String cpuinfo, String meminfo) {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        first(MODEL, cpuinfo),
        Math.round(Long.parseLong(first(TOTAL, meminfo)) / 1024.0 / 1024.0),
        Runtime.version().toString());
  }

  /** In one line. */
  public String inWords() {
    return "%d cores (%s), %d GiB, Java %s".formatted(cores, processor, memoryGib, java);
  }

  /** In few words. */
  String inShort() {
    return "%d cores, %s, %d GiB".formatted(cores, processor, memoryGib);
  }

  private static String first(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1).strip() : "0";
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
