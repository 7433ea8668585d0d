package org.council.testkit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.council.backing.Databases;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Servers in containers, of the {@link Images} that the environment or the build names. */
record ContainerServers(PostgreSQLContainer postgres, KafkaContainer broker) implements Servers {

  private static final String POSTGRES = Images.of("postgres", System.getenv());
  private static final String KAFKA = Images.of("kafka", System.getenv());

  /** What Testcontainers reads from its environment: it is to fetch no other images than these. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "TESTCONTAINERS_RYUK_DISABLED",
          "true",
          "TESTCONTAINERS_TINYIMAGE_CONTAINER_IMAGE",
          POSTGRES);

  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  /**
   * Starts both, fetching images that are not there.
   *
   * @throws Exception when they cannot be had or do not start within a minute and a half; nothing
   *     is left running
   */
  static ContainerServers start() throws Exception {
    var servers = new ContainerServers(newPostgres(), newKafka());
    try {
      Startables.deepStart(servers.postgres, servers.broker)
          .get(LONGEST_START.toMillis(), TimeUnit.MILLISECONDS);
      return servers;
    } catch (Exception e) {
      servers.close();
      throw e;
    }
  }

  private static PostgreSQLContainer newPostgres() {
    return new PostgreSQLContainer(
            DockerImageName.parse(POSTGRES).asCompatibleSubstituteFor("postgres"))
        .withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8")
        .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
  }

  private static KafkaContainer newKafka() {
    return new KafkaContainer(
            DockerImageName.parse(KAFKA).asCompatibleSubstituteFor("apache/kafka"))
        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
  }

  @Override
  public Databases databases() {
    return new Databases(
        postgres.getHost(),
        postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
        postgres.getUsername(),
        postgres.getPassword());
  }

  @Override
  public String kafka() {
    return broker.getBootstrapServers();
  }

  @Override
  public void close() {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(postgres::stop), CompletableFuture.runAsync(broker::stop))
        .join();
  }
}
