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
    return new EventReference(text.substring(0, slash), id(text.substring(slash + 1)));
  }

  /**
   * The reader of the JDK takes 1-1-1-1-1 too, which names no event that could ever come; of what
   * it does not take it speaks in words of its own.
   */
  private static UUID id(String text) {
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      // No id either.
    }
    throw new IllegalArgumentException("%s is no id of an event".formatted(text));
  }
}
