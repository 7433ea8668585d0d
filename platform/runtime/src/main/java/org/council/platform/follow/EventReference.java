package org.council.platform.follow;

import java.util.UUID;

/**
 * An event as {@code Event-Id} and {@code After-Event} name it.
 *
 * @param service who says it, {@code agenda-service}
 */
public record EventReference(String service, UUID id) {

  /**
   * Reads {@code agenda-service/0199...}.
   *
   * @throws IllegalArgumentException when it has not that form
   */
  public static EventReference parse(String text) {
    int slash = text.indexOf('/');
    if (slash <= 0) {
      throw new IllegalArgumentException("%s has not the form <service>/<id>".formatted(text));
    }
    return new EventReference(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
  }
}
