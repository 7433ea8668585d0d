package org.council.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.council.bench.measure.Memory;

/**
 * What a service holds at a moment.
 *
 * @param residentMiB of memory, as the kernel counts it
 * @param threads platform threads
 * @param connections sockets of all kinds: clients, PostgreSQL, Kafka
 */
record Vitals(double residentMiB, double threads, double connections) {

  private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)$");

  /** Of a service now. */
  static Vitals of(ProcessHandle service) {
    return new Vitals(Memory.residentMiB(service), threads(service), sockets(service));
  }

  private static double threads(ProcessHandle process) {
    try {
      Matcher threads = THREADS.matcher(Files.readString(proc(process, "status")));
      return threads.find() ? Double.parseDouble(threads.group(1)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double sockets(ProcessHandle process) {
    try (Stream<Path> open = Files.list(proc(process, "fd"))) {
      return open.filter(Vitals::isSocket).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException _) {
      return false; // closed meanwhile
    }
  }

  private static Path proc(ProcessHandle process, String file) {
    return Path.of("/proc", Long.toString(process.pid()), file);
  }
}
