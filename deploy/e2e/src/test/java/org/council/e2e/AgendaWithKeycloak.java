package org.council.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.council.backing.Database;
import org.council.backing.Databases;
import org.council.backing.FreePorts;
import org.council.backing.Topics;
import org.council.deploy.Compose;
import org.council.local.Ports;
import org.council.local.ServiceProcess;
import org.council.local.SuiteSettings;

/**
 * One more agenda-service, which takes the tokens of a real Keycloak as Compose tells it to. It
 * stands on PostgreSQL and Kafka of a suite, with a database and topics of its own.
 */
final class AgendaWithKeycloak implements AutoCloseable {

  private static final String PREFIX = "keycloak.";

  private final GuardedPrograms programs = new GuardedPrograms();
  private final int port = FreePorts.next();
  private final SuiteSettings suite;
  private final Path folder;
  private final Database database;
  private final Keycloak keycloak;

  private AgendaWithKeycloak(SuiteSettings suite, Path folder) {
    this.suite = suite;
    this.folder = folder;
    this.database =
        new Databases("127.0.0.1", suite.ports().of(Ports.POSTGRES), "postgres", "postgres")
            .of("agenda_with_keycloak");
    this.keycloak = new Keycloak(programs, folder);
  }

  /**
   * Starts both, as in Compose: the service does not wait for Keycloak.
   *
   * @param folder where their logs go
   */
  static AgendaWithKeycloak start(SuiteSettings suite, Path folder) throws IOException {
    AgendaWithKeycloak both = new AgendaWithKeycloak(suite, folder);
    try {
      both.startBoth();
      return both;
    } catch (IOException | RuntimeException | Error e) {
      both.close();
      throw e;
    }
  }

  private void startBoth() throws IOException {
    Topics.declare(kafka(), PREFIX, Topics.SERVICES);
    ServiceProcess agenda = agenda();
    programs.start(agenda);
    keycloak.start();
    programs.awaitReady(agenda, address("/q/health/ready"));
    keycloak.awaitReady();
  }

  private ServiceProcess agenda() {
    return OneMoreService.of("agenda", port, database, environment(), folder);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(Compose.environmentOf("agenda"));
    environment.replaceAll((_, value) -> keycloak.here(value));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka());
    environment.put("COUNCIL_TOPICS_PREFIX", PREFIX);
    // A short start: nothing here is measured.
    environment.put("COUNCIL_REHEARSAL_ROUNDS", "0");
    return environment;
  }

  private String kafka() {
    return "127.0.0.1:" + suite.ports().of(Ports.KAFKA);
  }

  Keycloak keycloak() {
    return keycloak;
  }

  HttpResponse<String> get(String path, String token) {
    return Web.get(address(path), token);
  }

  HttpResponse<String> post(String path, String token, String json) {
    return Web.post(address(path), token, json);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Who did what an answer announced, by the journal. */
  String actorOf(HttpResponse<String> answer) {
    String event = answer.headers().firstValue("Event-Id").orElseThrow();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement query =
            connection.prepareStatement("select actor from journal where id = ?")) {
      query.setObject(1, UUID.fromString(event.substring(event.indexOf('/') + 1)));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    programs.close();
  }
}
