package org.council.faults.cluster;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The replicas of one service behind one address. As in a cluster, a new connection goes to one of
 * those that are ready, in turn, and stays with it.
 */
public final class ClusteredService implements AutoCloseable {

  private final String name;
  private final List<Replica> replicas;
  private final Wire front = Wire.to(this::nextReady);
  private final AtomicInteger turn = new AtomicInteger();
  private final Wire database;

  ClusteredService(String name, List<Replica> replicas, Wire database) {
    this.name = name;
    this.replicas = replicas;
    this.database = database;
  }

  /** Its short name, {@code agenda}. */
  public String name() {
    return name;
  }

  public List<Replica> replicas() {
    return replicas;
  }

  /** Any of its replicas. */
  public Replica any() {
    return replicas.get(ThreadLocalRandom.current().nextInt(replicas.size()));
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
