package org.council.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.council.backing.Database;
import org.council.backing.Databases;
import org.council.backing.Topics;
import org.council.local.Home;
import org.council.local.Ports;
import org.council.local.Progress;
import org.council.local.Suite;
import org.council.local.SuiteAddress;
import org.council.local.SuiteSettings;

/**
 * A suite of the bench's own, in a folder that is removed at the end. Its PostgreSQL notes the time
 * of every commit, which is how the way from one service to another is timed.
 */
public final class BenchSuite implements AutoCloseable {

  private static final String SUPERUSER = "postgres";
  private static final Progress PROGRESS = new Progress(System.err);

  private final SuiteSettings settings;
  private final Path folder;
  private Suite suite;

  private BenchSuite(SuiteSettings settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /**
   * Starts a suite.
   *
   * @param project the project's root, where everything is built
   * @param stay a long one
   */
  public static BenchSuite start(Path project, SuiteSettings.Stay stay) {
    try {
      Path folder = Files.createTempDirectory("council-bench");
      var settings =
          new SuiteSettings(project, new Home(folder), Ports.free(), Set.of()).staying(stay);
      var bench = new BenchSuite(settings, folder);
      bench.start();
      return bench;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() {
    try {
      noteTheTimeOfCommits();
      suite = Suite.start(settings, PROGRESS);
    } catch (RuntimeException e) {
      tidyUp();
      throw e;
    }
  }

  /** Takes effect when PostgreSQL starts the next time. */
  private void noteTheTimeOfCommits() {
    var noServices =
        new SuiteSettings(
            settings.project(), settings.home(), settings.ports(), Set.copyOf(Topics.SERVICES));
    try (Suite _ = Suite.start(noServices, PROGRESS);
        Connection connection = connect(SUPERUSER, SUPERUSER, SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute("alter system set track_commit_timestamp = on");
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL cannot be told to note commits", e);
    }
  }

  /**
   * Ends everything and starts it again on the same data, with or without the services' caches.
   *
   * @return how long the start took until all was ready
   */
  public Duration restart(SuiteSettings.Caches caches) {
    suite.close();
    long begun = System.nanoTime();
    suite = Suite.start(settings.with(caches), PROGRESS);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /**
   * Ends a service and starts it again.
   *
   * @return how long the start took until it was ready
   */
  public Duration restart(String service) {
    suite.stop(service);
    long begun = System.nanoTime();
    suite.start(service);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Whether a training has left caches for the services of this build. */
  public boolean hasCaches() {
    return Topics.SERVICES.stream().map(settings::cache).allMatch(Files::exists);
  }

  /** The suite that runs now. */
  public Suite suite() {
    return suite;
  }

  /** Where it is reached. */
  public SuiteAddress address() {
    return suite.address();
  }

  /** The database of this name, made when it is not there. */
  public Database database(String name) {
    return new Databases("127.0.0.1", port(), SUPERUSER, SUPERUSER).of(name);
  }

  /** A connection to the database of a service. */
  public Connection connect(String service) throws SQLException {
    return connect(service, service, service);
  }

  private Connection connect(String database, String user, String password) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, user, password);
  }

  private int port() {
    return settings.ports().of(Ports.POSTGRES);
  }

  /** Where the programs' output goes; it is kept in the module's target folder at the end. */
  public Path logs() {
    return folder.resolve("logs");
  }

  SuiteSettings settings() {
    return settings;
  }

  @Override
  public void close() {
    suite.close();
    tidyUp();
  }

  private void keepTheLogs() {
    Path kept = settings.project().resolve("deploy/bench/target/logs");
    try (Stream<Path> files = Files.list(logs())) {
      Files.createDirectories(kept);
      for (Path log : files.toList()) {
        Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tidyUp() {
    keepTheLogs();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
