package org.council.platform;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Who waits for something looks at once, and often. Most of what tests wait for comes within some
 * milliseconds; looked for a tenth of a second later, as the library would, they add up.
 */
public final class LookingOften implements QuarkusTestBeforeClassCallback {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  @Override
  public void beforeClass(Class<?> test) {
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(BETWEEN_LOOKS);
  }
}
