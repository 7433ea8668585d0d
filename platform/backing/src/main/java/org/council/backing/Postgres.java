package org.council.backing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A real PostgreSQL 18 server on the loopback interface, from the binaries in a Maven artifact;
 * runs as an ordinary user and as root. Loopback connections are trusted: passwords are accepted,
 * not checked.
 */
public final class Postgres implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(1);
  private static final Duration MOMENT = Duration.ofSeconds(3);

  /** The file that the library locks in a data directory. */
  private static final String LOCK = "epg-lock";

  private final EmbeddedPostgres server;
  private final Path dataDirectory;
  private final boolean keeping;
  private final long pid;

  private Postgres(EmbeddedPostgres server, Path dataDirectory, boolean keeping) {
    this.server = server;
    this.keeping = keeping;
    this.dataDirectory = dataDirectory;
    this.pid = pidIn(dataDirectory);
  }

  /**
   * Starts a server that keeps its data: what was committed outlives a killed server (not a power
   * cut). The caller sees to the end of the server; no shutdown hook is registered.
   *
   * @param dataDirectory made and initialised when empty
   * @param port port to listen on
   * @throws UncheckedIOException when the server does not start
   */
  public static Postgres keeping(Path dataDirectory, int port) {
    return start(
        builder()
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setServerConfig("synchronous_commit", "on"),
        dataDirectory,
        true);
  }

  /**
   * Starts a server for tests on a free port: quick instead of durable, its data removed at the
   * end.
   */
  public static Postgres throwAway() {
    try {
      var directory = Files.createTempDirectory("council-postgres-");
      return start(
          builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off"),
          directory,
          false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setPGStartupWait(LONGEST_START)
        .setOverrideWorkingDirectory(unpackedBinaries())
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("max_connections", "300")
        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
  }

  /** One folder per user: another user's files could not be locked, and are not to be run. */
  private static File unpackedBinaries() {
    var name = "council-postgres-" + System.getProperty("user.name");
    return ownFolder(Path.of(System.getProperty("java.io.tmpdir"), name)).toFile();
  }

  /**
   * Makes a folder that is not there.
   *
   * @throws IllegalStateException when it is there and belongs to somebody else
   */
  static Path ownFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      var owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS);
      if (!owner.equals(Files.getOwner(Path.of("/proc/self")))) {
        throw new IllegalStateException(
            "%s belongs to %s: nothing is run from there. Remove it, or set java.io.tmpdir."
                .formatted(folder, owner));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Postgres start(
      EmbeddedPostgres.Builder builder, Path dataDirectory, boolean keeping) {
    try {
      Files.createDirectories(dataDirectory.toAbsolutePath().getParent());
      return new Postgres(
          builder.setCleanDataDirectory(!keeping).setDataDirectory(dataDirectory).start(),
          dataDirectory,
          keeping);
    } catch (IOException | IllegalStateException e) {
      forgetLock(dataDirectory);
      throw new UncheckedIOException(
          new IOException(
              "PostgreSQL did not start on " + dataDirectory + ": " + e.getMessage(), e));
    }
  }

  /**
   * One that did not start never lets go of its lock, so the next attempt makes a file of its own.
   * That no two run on the same data PostgreSQL sees to by itself.
   */
  private static void forgetLock(Path dataDirectory) {
    try {
      Files.deleteIfExists(dataDirectory.resolve(LOCK));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server's databases. */
  public Databases databases() {
    return new Databases("127.0.0.1", port(), "postgres", "postgres");
  }

  /** The database of one owner; see {@link Databases#of}. */
  public Database database(String name) {
    return databases().of(name);
  }

  /** The port the server listens on. */
  public int port() {
    return server.getPort();
  }

  /** The process id of the server's main process (the postmaster). */
  public long pid() {
    return pid;
  }

  /** Completes when that process ends. */
  public CompletableFuture<ProcessHandle> end() {
    return ProcessHandle.of(pid)
        .map(ProcessHandle::onExit)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private static long pidIn(Path dataDirectory) {
    try (var lines = Files.lines(dataDirectory.resolve("postmaster.pid"))) {
      return Long.parseLong(lines.findFirst().orElseThrow().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Kills the server ({@code kill -9}) and waits until the processes of its sessions have seen it:
   * then it can be started again on the same data.
   */
  public void kill() {
    var postmaster = ProcessHandle.of(pid()).orElseThrow();
    var sessions = postmaster.children().toList();
    postmaster.destroyForcibly();
    Stream.concat(Stream.of(postmaster), sessions.stream()).forEach(Postgres::awaitEnd);
    close();
  }

  /** Stops the server and waits for its end: sessions are ended, what was committed is kept. */
  @Override
  public void close() {
    var process = ProcessHandle.of(pid());
    try {
      server.close();
      process.ifPresent(Postgres::awaitEnd);
      if (!keeping) {
        Files.deleteIfExists(dataDirectory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server says that it has stopped a moment before its process ends. */
  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      // stopped all the same: nobody has collected the ended process
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("Interrupted while PostgreSQL ended", e);
    }
  }
}
