package org.council.minutes.domain;

import java.time.Instant;
import java.util.Comparator;

/**
 * A fact with its place in the one order of all services: by time, then logical clock, then id.
 * Never by arrival.
 *
 * @param time when it happened in the room
 * @param lamport the logical clock at which its author said it
 * @param id unique; breaks ties that time and clock leave
 */
public record Told(Instant time, long lamport, String id, RecordFact fact)
    implements Comparable<Told> {

  private static final Comparator<Told> ORDER =
      Comparator.comparing(Told::time).thenComparingLong(Told::lamport).thenComparing(Told::id);

  @Override
  public int compareTo(Told other) {
    return ORDER.compare(this, other);
  }
}
