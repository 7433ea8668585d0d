package org.council.platform.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the relay works. */
@ConfigMapping(prefix = "council.relay")
interface RelaySettings {

  /** Whether this replica may relay at all. */
  @WithDefault("true")
  boolean enabled();

  /**
   * A direct connection to the database: the relay holds a session lock, which a pooler in
   * transaction mode would lose. The data source's own address where nothing is said.
   */
  Optional<String> jdbcUrl();

  /** How many events are handed to Kafka before their acknowledgements are waited for. */
  @WithDefault("500")
  int batch();

  /**
   * How long is waited after each event that was sent, so that what is committed meanwhile goes
   * together. Less often than once in this time nothing waits; the more is committed, the more of
   * it shares the cost of a sending, here, in Kafka and in all who follow.
   */
  @WithDefault("4ms")
  Duration gatherEach();

  /** How long is waited at most. */
  @WithDefault("25ms")
  Duration gatherAtMost();

  /** How often the journal is looked at while there is work, or was within the last seconds. */
  @WithDefault("25ms")
  Duration pollBusy();

  /** How often it is looked at otherwise; a commit in this JVM wakes the relay at once. */
  @WithDefault("250ms")
  Duration pollIdle();

  /**
   * How long Kafka may leave the one that leads without an answer before another replica may try:
   * it alone may be cut off from Kafka. Where Kafka is away for all they take turns.
   */
  @WithDefault("30s")
  Duration silentAtMost();

  /**
   * How often a replica that does not relay tries to take over, and how long a failed one waits.
   */
  @WithDefault("1s")
  Duration retry();
}
