package org.council.faults.cluster;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.council.backing.Database;
import org.council.backing.FreePorts;
import org.council.backing.KafkaNode;
import org.council.backing.Postgres;
import org.council.backing.Topics;
import org.council.local.ServiceProcess;

/** PostgreSQL and Kafka, that can be ended, killed and started again on their data. */
public final class Servers implements AutoCloseable {

  private final Path folder;
  private final int postgresPort = FreePorts.next();
  private final int kafkaPort = FreePorts.next();
  private final Wire kafkaWire = Wire.toKafka(() -> kafkaPort);
  private final ServiceProcess kafka;
  private final Consumer<ServiceProcess> starter;
  private Postgres postgres;

  Servers(Path folder, Consumer<ServiceProcess> starter) {
    this.folder = folder;
    this.starter = starter;
    this.kafka =
        new ServiceProcess(
            "kafka",
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaNode.class.getName(),
                folder.resolve("kafka").toString(),
                String.valueOf(kafkaPort),
                String.valueOf(FreePorts.next()),
                String.valueOf(kafkaWire.port())),
            Map.of(),
            folder.resolve("logs").resolve("kafka.log"));
  }

  /** PostgreSQL is to keep when each transaction was committed: what the checker looks at. */
  void startPostgresForTheFirstTime() {
    startPostgres();
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set track_commit_timestamp = on");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    stopPostgres();
    startPostgres();
  }

  /** Starts PostgreSQL, on its old data where there are any. */
  public synchronized void startPostgres() {
    postgres = Postgres.keeping(folder.resolve("postgres"), postgresPort);
  }

  /** Ends PostgreSQL in good order. */
  public synchronized void stopPostgres() {
    postgres.close();
    postgres = null;
  }

  /** {@code kill -9}. */
  public synchronized void killPostgres() {
    postgres.kill();
    postgres = null;
  }

  int postgresPort() {
    return postgresPort;
  }

  synchronized Database makeDatabase(String name) {
    return postgres.database(name);
  }

  /** A connection to a database that sees everything, past all wires. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgresPort, database),
        "postgres",
        "postgres");
  }

  /** Starts Kafka, on its old log where there is one, and waits until it has all topics. */
  public void startKafka() {
    starter.accept(kafka);
    Topics.declare(kafkaAddress(), "", Topics.SERVICES);
  }

  /** Ends Kafka in good order. */
  public void stopKafka() {
    kafka.stop();
  }

  /** {@code kill -9}. */
  public void killKafka() {
    kafka.kill();
  }

  /** Both run, and the way to Kafka is open. */
  void mend() {
    kafkaWire.mend();
    if (!kafka.alive()) {
      startKafka();
    }
    startPostgresIfItIsDown();
  }

  private synchronized void startPostgresIfItIsDown() {
    if (postgres == null) {
      startPostgres();
    }
  }

  /** The way from everybody to Kafka. */
  public Wire kafkaWire() {
    return kafkaWire;
  }

  /** Where everybody finds Kafka, {@code host:port}. */
  public String kafkaAddress() {
    return "127.0.0.1:" + kafkaWire.port();
  }

  @Override
  public synchronized void close() {
    if (postgres != null) {
      postgres.close();
    }
    kafkaWire.close();
  }
}
