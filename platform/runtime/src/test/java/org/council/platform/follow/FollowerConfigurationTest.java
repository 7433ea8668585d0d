package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the followers stand on where the connector does otherwise by itself. */
class FollowerConfigurationTest {

  private static final String MAX_AGE =
      "mp.messaging.connector.smallrye-kafka.throttled.unprocessed-record-max-age.ms";

  /** By itself the connector closes a consumer, for good, whose event waits for a minute. */
  @Test
  void an_event_may_wait_for_its_database_however_long() throws IOException {
    Properties shared = new Properties();
    try (InputStream file =
        getClass().getResourceAsStream("/META-INF/microprofile-config.properties")) {
      shared.load(file);
    }
    assertThat(shared.getProperty(MAX_AGE)).isEqualTo("0");
  }
}
