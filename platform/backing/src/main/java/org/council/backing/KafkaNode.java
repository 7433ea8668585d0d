package org.council.backing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker (KRaft, broker and controller in one) on the loopback interface, in this JVM.
 * Its log folder outlives it: a node that was closed, or killed, starts again on the same folder
 * with everything that was acknowledged, on the same or other ports.
 *
 * <p>Topics are never made by use; see {@link Topics}.
 */
public final class KafkaNode implements AutoCloseable {

  private static final int MIB = 1024 * 1024;
  private static final int NODE_ID = 1;

  /** Every node is a cluster of its own; the same id lets it start again on its folder. */
  private static final Uuid CLUSTER = new Uuid(0x636f756e63696cL, NODE_ID);

  private final KafkaRaftServer server;
  private final int port;

  private KafkaNode(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker.
   *
   * @param logDirectory made and formatted when empty
   * @param port port for clients
   * @param controllerPort port the node's controller talks to itself on
   */
  public static KafkaNode start(Path logDirectory, int port, int controllerPort) {
    return start(logDirectory, port, controllerPort, port, Map.of());
  }

  /**
   * Starts a broker that clients reach through something in between.
   *
   * @param advertised the port that clients are told to come to
   * @param settings the broker's beside those that it needs, or in their place
   */
  private static KafkaNode start(
      Path logDirectory,
      int port,
      int controllerPort,
      int advertised,
      Map<String, String> settings) {
    format(logDirectory);
    var properties = configuration(logDirectory, port, controllerPort);
    properties.put("advertised.listeners", "CLIENTS://127.0.0.1:" + advertised);
    properties.putAll(settings);
    var server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
    server.startup();
    return new KafkaNode(server, port);
  }

  /** A broker for tests in this JVM on free ports. */
  public static KafkaNode start(Path logDirectory) {
    return start(logDirectory, Map.of());
  }

  /**
   * A broker for tests in this JVM on free ports that is set up otherwise, as one to sign in to.
   *
   * @param settings the broker's beside those that it needs, or in their place; its listener for
   *     clients is named {@code CLIENTS}
   */
  public static KafkaNode start(Path logDirectory, Map<String, String> settings) {
    int port = FreePorts.next();
    return start(logDirectory, port, FreePorts.next(), port, settings);
  }

  private static void format(Path logDirectory) {
    try {
      new Formatter()
          .setClusterId(CLUSTER.toString())
          .setNodeId(NODE_ID)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(logDirectory.toString())
          .addDirectory(logDirectory.toString())
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("Kafka's log folder cannot be used: " + logDirectory, e);
    }
  }

  private static Properties configuration(Path logDirectory, int port, int controllerPort) {
    var properties = new Properties();
    properties.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", String.valueOf(NODE_ID),
            "controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort,
            "controller.listener.names", "CONTROLLER",
            "listeners",
                "CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort),
            "listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "inter.broker.listener.name", "CLIENTS",
            "log.dirs", logDirectory.toString(),
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0"));
    // A member that was killed is missed as soon as in a group of the other protocol.
    properties.putAll(
        Map.of(
            "group.consumer.session.timeout.ms", "6000",
            "group.consumer.min.session.timeout.ms", "6000",
            "group.consumer.heartbeat.interval.ms", "2000",
            "group.consumer.min.heartbeat.interval.ms", "2000"));
    // A broker that was killed may come again when it is missed, not after the default nine
    // seconds.
    properties.putAll(
        Map.of(
            "broker.session.timeout.ms", "4000",
            "broker.heartbeat.interval.ms", "1000"));
    properties.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "share.coordinator.state.topic.num.partitions", "1"));
    // The cleaner's memory, 128 MiB else, would be moved about in a small heap for 160 ms. It must
    // hold a segment.
    properties.putAll(
        Map.of(
            "log.cleaner.dedupe.buffer.size", String.valueOf(16 * MIB),
            "offsets.topic.segment.bytes", String.valueOf(32 * MIB)));
    return properties;
  }

  /** Where clients find the broker, {@code host:port}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Stops the broker; its log folder stays. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /**
   * Runs a broker as a process of its own until it is told to end.
   *
   * @param arguments log folder, port for clients, port of the controller, and the port that
   *     clients are told to come to where it is another
   */
  public static void main(String[] arguments) {
    var ports = Stream.of(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
    var advertised = ports.length > 2 ? ports[2] : ports[0];
    var node = start(Path.of(arguments[0]), ports[0], ports[1], advertised, Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop-kafka"));
    node.server.awaitShutdown();
  }
}
