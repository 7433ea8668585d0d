package org.council.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a service reads from its environment, by its properties and those that all share. */
final class ServiceConfiguration {

  private static final String SHARED =
      "platform/runtime/src/main/resources/META-INF/microprofile-config.properties";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::([^}]*))?}");

  private final Properties properties;
  private final Map<String, String> defaults = new HashMap<>();

  private ServiceConfiguration(Properties properties) {
    this.properties = properties;
    for (Object value : properties.values()) {
      Matcher variable = VARIABLE.matcher((String) value);
      while (variable.find()) {
        defaults.put(variable.group(1), variable.group(2));
      }
    }
  }

  static ServiceConfiguration of(String service) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Project.read(SHARED)));
      properties.load(
          new StringReader(
              Project.read(service + "-service/src/main/resources/application.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ServiceConfiguration(properties);
  }

  /** The environment variables that mean something to the service. */
  Set<String> variables() {
    return defaults.keySet();
  }

  /** The value of a variable that is not set. */
  String defaultOf(String variable) {
    return defaults.get(variable);
  }

  /** The value of a property that no variable changes. */
  String property(String name) {
    return properties.getProperty(name);
  }

  /** The topics that the service follows. */
  Set<String> followedTopics() {
    String topics = properties.getProperty("mp.messaging.incoming.others.topics");
    return Set.of(topics.replace("${council.topics.prefix:}", "").split(","));
  }
}
