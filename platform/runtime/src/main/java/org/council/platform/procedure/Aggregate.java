package org.council.platform.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The base of every aggregate: its version, and the facts it has recorded since it was loaded.
 * Saving it through its repository stores the state and announces the facts in one transaction.
 */
@MappedSuperclass
public abstract class Aggregate {

  /** A fact with the instant at which it happened in the room. */
  public record Recorded(Instant at, Fact fact) {}

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Transient private final List<Recorded> recorded = new ArrayList<>();

  @Transient private boolean acted;

  /** How often it was changed: the number behind its {@code ETag}. */
  public long version() {
    return version;
  }

  /**
   * Records a fact to be announced when this aggregate is saved.
   *
   * @param at when it happened in the room
   */
  protected final void record(Instant at, Fact fact) {
    recorded.add(new Recorded(at, fact));
    acted = true;
  }

  /** Whether nothing was recorded since it was loaded, taken or not. */
  final boolean isAsLoaded() {
    return !acted;
  }

  /** The facts recorded and not yet taken, in order. Looking does not take them: tests may. */
  public final List<Recorded> recorded() {
    return List.copyOf(recorded);
  }

  /** Takes the recorded facts: what the repository announces. */
  public final List<Recorded> takeRecorded() {
    List<Recorded> taken = List.copyOf(recorded);
    recorded.clear();
    return taken;
  }
}
