package org.council.bench.measure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What programs have used of the processors: how much an act costs, whoever else is on the machine.
 *
 * @param used since the start of each program, its children included
 */
record Cpu(Map<String, Duration> used) {

  static Cpu now(Map<String, ProcessHandle> programs) {
    Map<String, Duration> used = new LinkedHashMap<>();
    programs.forEach((name, process) -> used.put(name, of(process)));
    return new Cpu(used);
  }

  private static Duration of(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .flatMap(p -> p.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** What each has used since, in milliseconds, shared evenly among so many. */
  Map<String, Double> each(Cpu before, long among) {
    Map<String, Double> millis = new LinkedHashMap<>();
    used.forEach((name, now) -> {
      Duration then = before.used.getOrDefault(name, Duration.ZERO);
      millis.put(name, now.minus(then).toNanos() / 1e6 / among);
    });
    return millis;
  }
}
