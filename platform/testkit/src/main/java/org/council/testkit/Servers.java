package org.council.testkit;

import org.council.backing.Databases;

/** A running PostgreSQL and a running Kafka, wherever they came from; closing ends both. */
interface Servers extends AutoCloseable {

  Databases databases();

  /** Bootstrap servers of the broker. */
  String kafka();

  @Override
  void close();
}
