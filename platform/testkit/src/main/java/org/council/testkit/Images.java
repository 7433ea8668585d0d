package org.council.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The images of the servers that run in containers: those of the environment variables {@code
 * COUNCIL_TEST_POSTGRES_IMAGE} and {@code COUNCIL_TEST_KAFKA_IMAGE}, else the official ones of the
 * versions that the build names.
 */
final class Images {

  private Images() {}

  /**
   * The image of a server.
   *
   * @param server {@code postgres} or {@code kafka}
   */
  static String of(String server, Map<String, String> environment) {
    var variable = "COUNCIL_TEST_%s_IMAGE".formatted(server.toUpperCase(Locale.ROOT));
    return environment.getOrDefault(variable, official().getProperty(server));
  }

  private static Properties official() {
    var images = new Properties();
    try (var file = Images.class.getResourceAsStream("images.properties")) {
      images.load(file);
      return images;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
