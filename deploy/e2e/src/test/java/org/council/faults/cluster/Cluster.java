package org.council.faults.cluster;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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
import org.council.backing.IssuerEndpoint;
import org.council.backing.SigningKey;
import org.council.backing.TokenIssuer;
import org.council.backing.Topics;
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

  private final Path folder;
  private final Guard guard;
  private final Map<String, ServiceProcess> running = new ConcurrentHashMap<>();
  private final Servers servers;
  private final IssuerEndpoint issuer;
  private final Replicas replicas;
  private final Map<String, ClusteredService> services = new LinkedHashMap<>();
  private final ScheduledExecutorService looking =
      Executors.newScheduledThreadPool(8, Thread.ofPlatform().daemon().factory());

  private Cluster(Path folder, boolean rehearsing) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("logs")).getParent();
    guard = Guard.start(folder.resolve("postgres").resolve("postmaster.pid"));
    servers = new Servers(folder, this::start);
    issuer = IssuerEndpoint.start(SigningKey.keptIn(folder.resolve("tokens.key")), 0);
    replicas = new Replicas(folder, rehearsing, servers, issuer.issuer().issuer(), this::start);
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
    allReplicas().forEach(this::lookAt);
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
    List<Replica> ofIt =
        IntStream.rangeClosed(1, REPLICAS)
            .mapToObj(number -> replicas.of(name, number, database.port()))
            .toList();
    return new ClusteredService(name, Replicas.groupProtocolOf(name), ofIt, database);
  }

  /**
   * A replica beside the cluster, with a database of its own, not started yet.
   *
   * @param database its database's name and its own; made here
   * @param more what is set besides in its environment
   */
  public Replica beside(String service, String database, Map<String, String> more) {
    return replicas.beside(service, database, more);
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

  private Stream<Replica> allReplicas() {
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
