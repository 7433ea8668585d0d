package org.council.faults.cluster;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.council.backing.Database;
import org.council.backing.FreePorts;
import org.council.backing.IssuerEndpoint;
import org.council.backing.SigningKey;
import org.council.backing.TokenIssuer;
import org.council.backing.Topics;
import org.council.failpoint.Control;
import org.council.failpoint.FaultAgent;
import org.council.local.Guard;
import org.council.local.ServiceProcess;
import org.council.local.SuiteAddress;

/**
 * PostgreSQL, Kafka, an issuer of tokens and two replicas of every service, on free ports, in a
 * folder of its own.
 */
public final class Cluster implements AutoCloseable {

  private static final int REPLICAS = 2;

  /** How many start at once: each wants a core for itself. */
  private static final int AT_ONCE = 2;

  /** How long a replica may take from its start to being ready. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
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
  private final Guard guard;
  private final Map<String, ServiceProcess> running = new ConcurrentHashMap<>();
  private final Servers servers;
  private final IssuerEndpoint issuer;
  private final Map<String, ClusteredService> services = new LinkedHashMap<>();
  private final ScheduledExecutorService looking =
      Executors.newScheduledThreadPool(8, Thread.ofPlatform().daemon().factory());

  private Cluster(Path folder, boolean rehearsing) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("logs")).getParent();
    this.rehearsing = rehearsing;
    guard = Guard.start(folder.resolve("postgres").resolve("postmaster.pid"));
    servers = new Servers(folder, this::start);
    issuer = IssuerEndpoint.start(SigningKey.keptIn(folder.resolve("tokens.key")), 0);
  }

  private static Path agent() {
    try {
      return Path.of(FaultAgent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Starts everything and waits until every replica is ready.
   *
   * @param rehearsing whether a replica rehearses before it is ready, as in production; else it
   *     starts sooner, and its first acts are slower
   * @throws AssertionError when one is not
   */
  public static Cluster start(Path folder, boolean rehearsing) {
    try {
      Cluster cluster = new Cluster(folder, rehearsing);
      try {
        cluster.startEverything();
        return cluster;
      } catch (RuntimeException | AssertionError e) {
        cluster.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void startEverything() {
    CompletableFuture<Void> kafka = CompletableFuture.runAsync(servers::startKafka);
    servers.startPostgresForTheFirstTime();
    Topics.SERVICES.forEach(name -> services.put(name, service(name)));
    kafka.join();
    replicas().forEach(this::lookAt);
    // The first of a service brings its database up to date.
    firstReplicasFirst()
        .gather(Gatherers.windowFixed(AT_ONCE))
        .forEach(few -> {
          few.forEach(Replica::start);
          few.forEach(replica -> replica.awaitReady(PATIENCE));
        });
  }

  private Stream<Replica> firstReplicasFirst() {
    return IntStream.range(0, REPLICAS)
        .boxed()
        .flatMap(
            number -> services.values().stream().map(service -> service.replicas().get(number)));
  }

  /** Each by itself: one that does not answer keeps no other waiting. */
  private void lookAt(Replica replica) {
    looking.scheduleWithFixedDelay(
        replica::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  private ClusteredService service(String name) {
    Wire database = Wire.to(servers::postgresPort);
    servers.makeDatabase(name);
    List<Replica> replicas =
        IntStream.rangeClosed(1, REPLICAS)
            .mapToObj(number -> replica(name, name + "-" + number, name, database.port(), Map.of()))
            .toList();
    return new ClusteredService(name, GROUP_PROTOCOLS.get(name), replicas, database);
  }

  /**
   * A replica beside the cluster, with a database of its own, not started yet.
   *
   * @param database its database's name and its own; made here
   * @param more what is set besides in its environment
   */
  public Replica beside(String service, String database, Map<String, String> more) {
    Map<String, String> environment = new LinkedHashMap<>();
    Database own = servers.makeDatabase(database);
    environment.put("COUNCIL_DB_USER", own.user());
    environment.put("COUNCIL_DB_PASSWORD", own.password());
    environment.putAll(more);
    return replica(service, database, database, servers.postgresPort(), environment);
  }

  /**
   * A replica that is not started yet.
   *
   * @param database the database that it works on
   * @param databasePort where PostgreSQL is reached
   * @param more what is set besides in its environment
   */
  private Replica replica(
      String service, String name, String database, int databasePort, Map<String, String> more) {
    Control control = new Control(folder.resolve("control").resolve(name));
    int port = FreePorts.next();
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("COUNCIL_HTTP_HOST", "127.0.0.1");
    environment.put("COUNCIL_HTTP_PORT", String.valueOf(port));
    environment.put(
        "COUNCIL_DB_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort, database));
    environment.put("COUNCIL_DB_USER", service);
    environment.put("COUNCIL_DB_PASSWORD", service);
    environment.put("COUNCIL_DB_POOL", "16");
    // Longer than it takes to see that a replica is no longer ready.
    environment.put("COUNCIL_SHUTDOWN_DELAY", "2s");
    environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafkaAddress());
    environment.put("COUNCIL_KAFKA_GROUP_PROTOCOL", GROUP_PROTOCOLS.get(service));
    environment.put("COUNCIL_OIDC_ISSUER", issuer.issuer().issuer().toString());
    if (!rehearsing) {
      environment.put("COUNCIL_REHEARSAL_ROUNDS", "0");
    }
    environment.putAll(more);
    ServiceProcess process =
        new ServiceProcess(name, command(service, control), environment, log(name));
    return new Replica(process, port, control, this::start);
  }

  private static List<String> command(String service, Control control) {
    return List.of(
        JAVA,
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-javaagent:%s=%s".formatted(AGENT, control.folder()),
        "-jar",
        PROJECT.resolve(service + "-service/target/quarkus-app/quarkus-run.jar").toString());
  }

  private Path log(String name) {
    return folder.resolve("logs").resolve(name + ".log");
  }

  /** Starts a process, known to the guard. */
  private void start(ServiceProcess process) {
    process.start();
    running.put(process.name(), process);
    guard.watch(running.values().stream().map(one -> one.handle().pid()).toList());
  }

  /**
   * Waits until every replica is ready.
   *
   * @throws AssertionError when one is not
   */
  public void awaitEverybody() {
    services.values().forEach(service -> service.awaitReady(PATIENCE));
  }

  /** Whatever was hurt is as it should be again. */
  public void mend() {
    servers.mend();
    services.values().forEach(ClusteredService::mend);
    awaitEverybody();
  }

  private Stream<Replica> replicas() {
    return services.values().stream().flatMap(service -> service.replicas().stream());
  }

  /** The services, by short name. */
  public Map<String, ClusteredService> services() {
    return services;
  }

  /** PostgreSQL and Kafka. */
  public Servers servers() {
    return servers;
  }

  /** Where clients reach the services: never a replica itself. */
  public SuiteAddress address() {
    TokenIssuer tokens =
        new TokenIssuer(
            issuer.issuer().issuer(),
            SigningKey.keptIn(folder.resolve("tokens.key")),
            Clock.systemUTC());
    Map<String, URI> fronts =
        services.values().stream()
            .collect(
                toMap(
                    ClusteredService::name,
                    service -> URI.create("http://127.0.0.1:" + service.front().port())));
    return new SuiteAddress(
        fronts.get("agenda"),
        fronts.get("documents"),
        fronts.get("speakers"),
        fronts.get("minutes"),
        servers.kafkaAddress(),
        tokens::token);
  }

  /** Ends everything; the folder stays. */
  @Override
  public void close() {
    looking.shutdownNow();
    List<CompletableFuture<Void>> ends = new ArrayList<>();
    running.values().forEach(process -> ends.add(CompletableFuture.runAsync(process::kill)));
    CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new)).join();
    services.values().forEach(ClusteredService::close);
    servers.close();
    issuer.close();
    guard.close();
  }
}
