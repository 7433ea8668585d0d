package org.council.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import org.council.backing.Database;
import org.council.backing.IssuerEndpoint;
import org.council.backing.Postgres;
import org.council.backing.SigningKey;
import org.council.backing.Topics;

/** What the services stand on: PostgreSQL and the issuer here in the launcher, Kafka beside it. */
final class DataServers {

  private final SuiteSettings settings;
  private final Register register;
  private final ServiceProcess kafka;
  private Postgres postgres;
  private IssuerEndpoint issuer;

  DataServers(SuiteSettings settings, Register register) {
    this.settings = settings;
    this.register = register;
    this.kafka = new Programs(settings).kafka();
  }

  /**
   * Starts PostgreSQL, on its old data when there are some, and makes the databases that are
   * missing.
   *
   * @throws Trouble when everything is being ended
   */
  synchronized void startPostgres() {
    register.mustBeOpen();
    stopPostgres();
    var home = settings.home();
    home.dropWhatIsHalfMade();
    postgres = Postgres.keeping(home.postgres(), settings.ports().of(Ports.POSTGRES));
    register.note(Ports.POSTGRES, ProcessHandle.of(postgres.pid()).orElseThrow());
    Topics.SERVICES.forEach(postgres::database);
    try {
      Files.writeString(home.postgresIsWhole(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Completes when the PostgreSQL that was started last ends. */
  synchronized CompletableFuture<?> endOfPostgres() {
    return postgres.end();
  }

  Database database(String service) {
    return postgres.database(service);
  }

  /**
   * Starts the broker, on its old log when there is one, and waits until it has all topics.
   *
   * @throws Trouble when it ends instead
   */
  void startKafka() {
    register.start(kafka);
    var address = "127.0.0.1:" + settings.ports().of(Ports.KAFKA);
    var declared = CompletableFuture.runAsync(() -> Topics.declare(address, "", Topics.SERVICES));
    CompletableFuture.anyOf(declared, kafka.end()).join();
    if (!kafka.alive()) {
      throw kafka.endedByItself();
    }
  }

  ServiceProcess kafka() {
    return kafka;
  }

  /**
   * @throws Trouble when the port was taken meanwhile
   */
  synchronized void startIssuer() {
    var port = settings.ports().of(Ports.ISSUER);
    try {
      issuer = IssuerEndpoint.start(SigningKey.keptIn(settings.home().key()), port);
    } catch (BindException e) {
      throw new Trouble("Port %d (issuer) is in use.".formatted(port), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void stopIssuer() {
    if (issuer != null) {
      issuer.close();
    }
  }

  synchronized void stopPostgres() {
    if (postgres != null) {
      postgres.close();
    }
  }
}
