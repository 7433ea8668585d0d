package org.council.faults.cluster;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.council.e2e.Await;

/**
 * The replicas of one service behind one address. As in a cluster, a new connection goes to one of
 * those that are ready, in turn, and stays with it.
 */
public final class ClusteredService implements AutoCloseable {

  private static final Duration KNOWN_WITHIN = Duration.ofSeconds(5);

  private final String name;
  private final String groupProtocol;
  private final List<Replica> replicas;
  private final Wire front = Wire.to(this::nextReady);
  private final AtomicInteger turn = new AtomicInteger();
  private final Wire database;

  ClusteredService(String name, String groupProtocol, List<Replica> replicas, Wire database) {
    this.name = name;
    this.groupProtocol = groupProtocol;
    this.replicas = replicas;
    this.database = database;
  }

  /** Its short name, {@code agenda}. */
  public String name() {
    return name;
  }

  /** How its replicas share partitions: {@code classic} or {@code consumer}. */
  public String groupProtocol() {
    return groupProtocol;
  }

  public List<Replica> replicas() {
    return replicas;
  }

  /** Waits until all its replicas are ready, each at most so long. */
  public void awaitReady(Duration atMost) {
    replicas.forEach(replica -> replica.awaitReady(atMost));
  }

  /**
   * What the metrics of its replicas say: the greatest of this name. One that is not known for a
   * moment, as of a database that has much to do, is asked again.
   *
   * @throws AssertionError when none of them answers
   */
  public double metric(String name) {
    AtomicReference<Double> said = new AtomicReference<>();
    Await.within(KNOWN_WITHIN, () -> !said.updateAndGet(_ -> greatest(name)).isNaN());
    return said.get();
  }

  private double greatest(String name) {
    return replicas.stream()
        .flatMapToDouble(replica -> replica.metric(name).stream())
        .max()
        .orElseThrow(() -> new AssertionError(name() + " does not say what its metrics are"));
  }

  /** What a counter of its replicas has come to, of those that answer. */
  public double counted(String name) {
    return replicas.stream().flatMapToDouble(replica -> replica.metric(name).stream()).sum();
  }

  /** As it should be, the ways to it and from it too. */
  void mend() {
    front.mend();
    database.mend();
    replicas.forEach(Replica::mend);
  }

  /** The way from clients. */
  public Wire front() {
    return front;
  }

  /** The way to its database. */
  public Wire database() {
    return database;
  }

  private int nextReady() {
    List<Replica> ready = replicas.stream().filter(Replica::ready).toList();
    return ready.isEmpty()
        ? Wire.nobody()
        : ready.get(Math.floorMod(turn.getAndIncrement(), ready.size())).port();
  }

  @Override
  public void close() {
    front.close();
    database.close();
  }
}
