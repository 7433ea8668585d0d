package org.council.testkit;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.council.backing.Databases;
import org.council.backing.KafkaNode;
import org.council.backing.Postgres;

/** Servers from Maven artifacts: Kafka in this JVM, PostgreSQL beside it. */
record EmbeddedServers(Postgres postgres, KafkaNode node) implements Servers {

  /**
   * @param folder where the broker keeps its log
   */
  static EmbeddedServers start(Path folder) {
    var postgres = CompletableFuture.supplyAsync(Postgres::throwAway);
    var node = KafkaNode.start(folder.resolve("kafka"));
    return new EmbeddedServers(postgres.join(), node);
  }

  @Override
  public Databases databases() {
    return postgres.databases();
  }

  @Override
  public String kafka() {
    return node.bootstrapServers();
  }

  @Override
  public void close() {
    node.close();
    postgres.close();
  }
}
