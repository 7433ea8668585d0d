package org.council.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Duration;
import java.util.Map;

/**
 * Settings that are not as usual, each for the tests that are about it; the others that have this
 * profile do not notice. They stand in one because every profile is one more start of the
 * application.
 */
public final class SetOtherwise implements QuarkusTestProfile {

  /** After this a database that says nothing is given up: a minute in production. */
  public static final Duration SILENT_AT_MOST = Duration.ofSeconds(3);

  /** As many may watch streams at once: thousands in production. */
  public static final int WATCH_AT_MOST = 8;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        // A test plays the relay's term itself.
        "council.relay.enabled",
        "false",
        // What an operator sets by COUNCIL_KAFKA_GROUP_PROTOCOL and KAFKA_...
        "council.kafka.group-protocol",
        "consumer",
        "kafka.request.timeout.ms",
        "20000",
        // Every connection has lain for long enough.
        "quarkus.datasource.jdbc.foreground-validation-interval",
        "1ms",
        "council.database.silent-at-most",
        String.valueOf(SILENT_AT_MOST.toSeconds()),
        "council.streams.at-most",
        String.valueOf(WATCH_AT_MOST));
  }
}
