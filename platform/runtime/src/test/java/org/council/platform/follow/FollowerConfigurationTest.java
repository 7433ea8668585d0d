package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * What the followers stand on where the connector, or a client of Kafka, does otherwise by itself.
 */
class FollowerConfigurationTest {

  private static final String CONNECTOR = "mp.messaging.connector.smallrye-kafka.";

  /** By itself the connector closes a consumer, for good, whose event waits for a minute. */
  @Test
  void an_event_may_wait_for_its_database_however_long() throws IOException {
    assertThat(shared(CONNECTOR + "commit-strategy")).isEqualTo("followed");
  }

  /** By itself a consumer that asks its broker gives up after a minute; so might its channel. */
  @Test
  void a_channel_waits_for_its_broker_however_long() throws IOException {
    assertThat(shared(CONNECTOR + "default.api.timeout.ms"))
        .isEqualTo(String.valueOf(Integer.MAX_VALUE));
  }

  /** In one group the suites of one cluster would share their partitions anew with each other. */
  @Test
  void a_suite_under_a_prefix_has_groups_of_its_own() throws IOException {
    assertThat(shared(CONNECTOR + "group.id"))
        .isEqualTo("${council.topics.prefix:}${council.service}-service");
  }

  /** By default it would be missed after thirty seconds, and after a minute where two were open. */
  @Test
  void a_broker_that_vanishes_without_a_word_is_missed_on_two_connections_within_half_a_minute()
      throws IOException {
    assertThat(Integer.parseInt(shared("kafka.request.timeout.ms"))).isLessThan(15_000);
  }

  private String shared(String setting) throws IOException {
    Properties shared = new Properties();
    try (InputStream file =
        getClass().getResourceAsStream("/META-INF/microprofile-config.properties")) {
      shared.load(file);
    }
    return shared.getProperty(setting);
  }
}
