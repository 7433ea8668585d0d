package org.council.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The folder where a suite keeps everything: data, logs, the signing key and what runs now.
 *
 * @param folder made when it is not there
 */
public record Home(Path folder) {

  /** Makes the folder and those within. */
  public Home {
    folder = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder.resolve("logs"));
    } catch (IOException e) {
      throw new Trouble("The data folder cannot be made: " + folder + " (set COUNCIL_HOME)", e);
    }
  }

  Path postgres() {
    return folder.resolve("postgres");
  }

  /** Stands once the databases were made; without it the start was broken off. */
  Path postgresIsWhole() {
    return folder.resolve("postgres-is-whole");
  }

  Path kafka() {
    return folder.resolve("kafka");
  }

  Path key() {
    return folder.resolve("tokens.key");
  }

  /** Where whoever runs the suite adds rule books for a service; there need not be any. */
  Path ruleBooks(String service) {
    return folder.resolve("rule-books").resolve(service);
  }

  Path log(String process) {
    return folder.resolve("logs").resolve(process + ".log");
  }

  Path state() {
    return folder.resolve("running.properties");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  /** Forgets all that was said and done; the signing key stays. */
  void empty() {
    delete(postgresIsWhole());
    delete(postgres());
    delete(kafka());
  }

  /** Removes the folder with everything in it. */
  void delete() {
    delete(folder);
  }

  /** Drops a PostgreSQL folder whose first start was broken off. */
  void dropWhatIsHalfMade() {
    if (!Files.exists(postgresIsWhole())) {
      delete(postgres());
    }
  }

  private static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (var files = Files.walk(tree)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot be removed: " + tree, e);
    }
  }
}
