package org.council.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the files of the project are, seen from this module. */
final class Project {

  /** The services by their short names. */
  static final List<String> SERVICES = List.of("agenda", "documents", "speakers", "minutes");

  private static final Path ROOT = Path.of("../..");

  private Project() {}

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  static String read(String path) {
    return read(file(path));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of what the root's pom.xml names by {@code <what.version>}. */
  static String version(String what) {
    return read("pom.xml")
        .replaceFirst("(?s).*<%1$s.version>(.*?)</%1$s.version>.*".formatted(what), "$1");
  }
}
