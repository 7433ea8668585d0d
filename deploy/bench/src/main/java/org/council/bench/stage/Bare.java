package org.council.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.council.backing.Database;
import org.council.backing.FreePorts;
import org.council.backing.IssuerEndpoint;
import org.council.local.Ports;

/**
 * The bare Quarkus service, started as the suite starts its own: the command line is that of the
 * running speakers-service with another jar, so both have the same flags.
 */
public final class Bare implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Process process;
  private final URI address;

  private Bare(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it beside a suite, on the same PostgreSQL and with the same issuer of tokens. */
  public static Bare beside(BenchSuite bench) {
    int port = FreePorts.next();
    var builder =
        new ProcessBuilder(command(bench))
            .redirectErrorStream(true)
            .redirectOutput(bench.logs().resolve("bare.log").toFile());
    builder.environment().putAll(environment(bench, port));
    try {
      Bare bare = new Bare(builder.start(), URI.create("http://127.0.0.1:" + port));
      Runtime.getRuntime().addShutdownHook(new Thread(bare::close, "end-bare"));
      bare.awaitReady();
      return bare;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> environment(BenchSuite bench, int port) {
    Database database = bench.database("bare");
    URI issuer = IssuerEndpoint.address(bench.settings().ports().of(Ports.ISSUER));
    return Map.of(
        "COUNCIL_HTTP_PORT", String.valueOf(port),
        "COUNCIL_DB_URL", database.url(),
        "COUNCIL_DB_USER", database.user(),
        "COUNCIL_DB_PASSWORD", database.password(),
        "COUNCIL_OIDC_ISSUER", issuer.toString());
  }

  private static List<String> command(BenchSuite bench) {
    var speakers = bench.suite().handles().get("speakers").info();
    Path jar =
        bench.settings().project().resolve("deploy/bench/bare/target/quarkus-app/quarkus-run.jar");
    List<String> command = new ArrayList<>();
    command.add(speakers.command().orElseThrow());
    for (String argument : speakers.arguments().orElseThrow()) {
      if (!argument.startsWith("-XX:AOT")) {
        command.add(argument.endsWith("quarkus-run.jar") ? jar.toString() : argument);
      }
    }
    return command;
  }

  private void awaitReady() throws InterruptedException {
    Instant until = Instant.now().plus(LONGEST_START);
    while (!isReady()) {
      if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("The bare service ended; see its log");
      }
      if (Instant.now().isAfter(until)) {
        throw new IllegalStateException("The bare service is not ready after " + LONGEST_START);
      }
    }
  }

  private boolean isReady() throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  /** Where it is reached. */
  public URI address() {
    return address;
  }

  /** The process. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
