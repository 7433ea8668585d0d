package org.council.faults.cluster;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.council.backing.Database;
import org.council.backing.FreePorts;
import org.council.failpoint.Control;
import org.council.failpoint.FaultAgent;
import org.council.local.ServiceProcess;

/**
 * Makes replicas: processes with the agent of the fail points, each on a port of its own, told by
 * its environment where everything else is, as an operator tells it.
 */
final class Replicas {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path AGENT = agent();

  /** Groups of both kinds: half of the services follow by either protocol. */
  private static final Map<String, String> GROUP_PROTOCOLS =
      Map.of(
          "agenda",
          "classic",
          "documents",
          "consumer",
          "speakers",
          "classic",
          "minutes",
          "consumer");

  private final Path folder;
  private final boolean rehearsing;
  private final Servers servers;
  private final URI issuer;
  private final Consumer<ServiceProcess> starter;

  /**
   * @param folder where logs and fail points are kept
   * @param rehearsing whether a replica rehearses before it is ready
   * @param issuer of the tokens that they trust
   * @param starter starts a process
   */
  Replicas(
      Path folder,
      boolean rehearsing,
      Servers servers,
      URI issuer,
      Consumer<ServiceProcess> starter) {
    this.folder = folder;
    this.rehearsing = rehearsing;
    this.servers = servers;
    this.issuer = issuer;
    this.starter = starter;
  }

  private static Path agent() {
    try {
      return Path.of(FaultAgent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How replicas of a service share partitions: {@code classic} or {@code consumer}. */
  static String groupProtocolOf(String service) {
    return GROUP_PROTOCOLS.get(service);
  }

  /**
   * One of several of a service, on the database that they share. It is not started yet.
   *
   * @param number tells it from the others
   * @param databasePort where it reaches PostgreSQL
   */
  Replica of(String service, int number, int databasePort) {
    return replica(service, service + "-" + number, service, databasePort, Map.of());
  }

  /**
   * One beside the others, with a database of its own. It is not started yet.
   *
   * @param database its name and its database's, which is made here
   * @param more what is set besides in its environment
   */
  Replica beside(String service, String database, Map<String, String> more) {
    Map<String, String> environment = new LinkedHashMap<>();
    Database own = servers.makeDatabase(database);
    environment.put("COUNCIL_DB_USER", own.user());
    environment.put("COUNCIL_DB_PASSWORD", own.password());
    environment.putAll(more);
    return replica(service, database, database, servers.postgresPort(), environment);
  }

  private Replica replica(
      String service, String name, String database, int databasePort, Map<String, String> more) {
    Control control = new Control(folder.resolve("control").resolve(name));
    int port = FreePorts.next();
    Map<String, String> environment = environment(service, port);
    environment.put(
        "COUNCIL_DB_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort, database));
    environment.put("KAFKA_CLIENT_ID", name);
    environment.putAll(more);
    ServiceProcess process =
        new ServiceProcess(name, command(service, control), environment, log(name));
    return new Replica(process, port, control, starter);
  }

  private Map<String, String> environment(String service, int port) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("COUNCIL_HTTP_HOST", "127.0.0.1");
    environment.put("COUNCIL_HTTP_PORT", String.valueOf(port));
    environment.put("COUNCIL_DB_USER", service);
    environment.put("COUNCIL_DB_PASSWORD", service);
    environment.put("COUNCIL_DB_POOL", "16");
    // Longer than it takes to see that a replica is no longer ready.
    environment.put("COUNCIL_SHUTDOWN_DELAY", "2s");
    environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafkaAddress());
    environment.put("COUNCIL_KAFKA_GROUP_PROTOCOL", groupProtocolOf(service));
    environment.put("COUNCIL_OIDC_ISSUER", issuer.toString());
    if (!rehearsing) {
      environment.put("COUNCIL_REHEARSAL_ROUNDS", "0");
    }
    return environment;
  }

  private static List<String> command(String service, Control control) {
    return List.of(
        JAVA,
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:MetaspaceSize=128m",
        "-javaagent:%s=%s".formatted(AGENT, control.folder()),
        "-jar",
        PROJECT.resolve(service + "-service/target/quarkus-app/quarkus-run.jar").toString());
  }

  private Path log(String name) {
    return folder.resolve("logs").resolve(name + ".log");
  }
}
