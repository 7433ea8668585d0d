package org.council.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this service, its topic and its events are called on the wire. */
@ApplicationScoped
public class Naming {

  private static final String VERSION = ".v1";

  private final String service;
  private final String topicsPrefix;

  @Inject
  public Naming(
      @ConfigProperty(name = "council.service") String service,
      @ConfigProperty(name = "council.topics.prefix") Optional<String> topicsPrefix) {
    this.service = service;
    this.topicsPrefix = topicsPrefix.orElse("");
  }

  /** {@code agenda-service}. */
  public String serviceName() {
    return service + "-service";
  }

  /** {@code /agenda-service}. */
  public String source() {
    return sourceOf(serviceName());
  }

  /** The source of the events of a service: {@code /speakers-service}. */
  public String sourceOf(String serviceName) {
    return "/" + serviceName;
  }

  /** {@code council.agenda.v1}. */
  public String topic() {
    return topicsPrefix + "council." + service + VERSION;
  }

  /** Whose topic it is: {@code agenda-service} of {@code council.agenda.v1}. */
  public String serviceOf(String topic) {
    String beginning = topicsPrefix + "council.";
    if (!topic.startsWith(beginning) || !topic.endsWith(VERSION)) {
      throw new IllegalArgumentException(topic + " is no topic of a service");
    }
    return topic.substring(beginning.length(), topic.length() - VERSION.length()) + "-service";
  }

  /**
   * Where this service leaves what it could not read of a topic: {@code
   * council.agenda.v1.dlq.minutes-service}.
   */
  public String deadLettersOf(String topic) {
    return topic + ".dlq." + serviceName();
  }

  /**
   * {@code org.council.agenda.session.opened.v1}.
   *
   * @throws IllegalArgumentException when the fact has no {@link Announced} name: a mistake of the
   *     programmer
   */
  public String typeOf(Fact fact) {
    return "org.council." + service + "." + nameOf(fact);
  }

  /**
   * The identity of the fact's schema, an absolute URI as CloudEvents asks for: the {@code $id} of
   * the served file.
   */
  public String schemaOf(Fact fact) {
    return "urn:council:schema:" + service + ":" + nameOf(fact);
  }

  private static String nameOf(Fact fact) {
    Announced announced = fact.getClass().getAnnotation(Announced.class);
    if (announced == null) {
      throw new IllegalArgumentException(fact.getClass().getName() + " is not @Announced");
    }
    return announced.value() + ".v" + announced.version();
  }
}
