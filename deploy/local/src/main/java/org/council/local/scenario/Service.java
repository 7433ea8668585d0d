package org.council.local.scenario;

import java.util.Locale;

/** The four services. Each hears the others, so it can wait for the events of any. */
public enum Service {
  AGENDA,
  DOCUMENTS,
  SPEAKERS,
  MINUTES;

  /** Its name in {@code Event-Id} and {@code After-Event}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT) + "-service";
  }
}
