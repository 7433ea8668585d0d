package org.council.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The contract files that a module has committed, and the switch that writes them anew. */
final class CommittedFiles {

  /** Set to {@code true}, the files are written from the code where they differ from it. */
  static final String UPDATE = "council.contract.update";

  private final Path directory;
  private final boolean update;

  /**
   * @param update whether to write the files from the code where they differ
   */
  CommittedFiles(Path directory, boolean update) {
    this.directory = directory;
    this.update = update;
  }

  /** Those of a module, by its directory. */
  static CommittedFiles of(Path module) {
    Path directory = module.resolve("src/main/resources/META-INF/resources/contract");
    return new CommittedFiles(directory, Boolean.getBoolean(UPDATE));
  }

  /** Those of the module that is tested: Maven runs the tests of a module in its directory. */
  static CommittedFiles ofThisModule() {
    return of(Path.of(""));
  }

  /**
   * Fails unless the committed file says what the code says; with the switch set, writes it first.
   */
  void holdAgainst(String file, String expected) {
    if (update) {
      write(file, expected);
    }
    assertThat(read(file))
        .as("%s is not what the code says: run again with -D%s=true and look", file, UPDATE)
        .isEqualTo(expected);
  }

  /** Fails if a file of this ending is committed that is not among the expected ones. */
  void holdNames(String ending, Set<String> expected) {
    if (update) {
      names(ending).stream().filter(name -> !expected.contains(name)).forEach(this::delete);
    }
    assertThat(names(ending)).isEqualTo(new TreeSet<>(expected));
  }

  /** The text of a committed file; empty where it does not stand. */
  String read(String file) {
    Path path = directory.resolve(file);
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> names(String ending) {
    try (Stream<Path> files = Files.list(directory)) {
      Set<String> names = new TreeSet<>();
      files.map(file -> file.getFileName().toString()).forEach(names::add);
      names.removeIf(name -> !name.endsWith(ending));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) {
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(String file) {
    try {
      Files.delete(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
