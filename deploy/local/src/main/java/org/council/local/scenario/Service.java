package org.council.local.scenario;

import java.util.Locale;
import java.util.Set;

/** The four services, and whose events each of them follows. */
enum Service {
  AGENDA(),
  DOCUMENTS("agenda-service"),
  SPEAKERS("agenda-service", "documents-service"),
  MINUTES("agenda-service", "documents-service", "speakers-service");

  private final Set<String> follows;

  Service(String... follows) {
    this.follows = Set.of(follows);
  }

  /** Its name in {@code Event-Id} and {@code After-Event}. */
  String id() {
    return name().toLowerCase(Locale.ROOT) + "-service";
  }

  /** Whether it can wait for an event of that service: its own, or of one it follows. */
  boolean knowsEventsOf(String service) {
    return service.equals(id()) || follows.contains(service);
  }
}
