package org.council.local.scenario;

import java.util.Locale;
import java.util.Set;

/** The four services, and whose events each of them follows. */
enum Service {
  AGENDA("documents", "speakers"),
  DOCUMENTS("agenda"),
  SPEAKERS("agenda", "documents"),
  MINUTES("agenda", "documents", "speakers");

  private final Set<String> follows;

  Service(String... follows) {
    this.follows = Set.of(follows);
  }

  /** Its name in {@code Event-Id} and {@code After-Event}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can wait for an event of that service: its own, or of one it follows. */
  boolean knowsEventsOf(String service) {
    return service.equals(id()) || follows.contains(service);
  }
}
