package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One who waits on a list of speakers, as the list shows it.
 *
 * @param participant the id in the file
 * @param purpose what it waits for
 * @param document the symbol of what it is about; empty where it is about none
 */
record Waits(String participant, String purpose, String document) {

  /** Who waits on a list of speakers, next first. */
  static List<Waits> on(JsonNode list) {
    return StreamSupport.stream(list.path("waiting").spliterator(), false)
        .map(entry ->
            new Waits(
                entry.path("participant").asText(),
                entry.path("purpose").asText(),
                entry.path("document").asText("")))
        .toList();
  }

  boolean isOf(Act.Speech speech) {
    return participant.equals(speech.by());
  }

  /** Whether the speech is what it waits for: an introduction only that of the same document. */
  boolean isFor(Act.Speech speech) {
    return isOf(speech)
        && switch (speech.does()) {
          case INTRODUCES -> waitsFor(Act.Purpose.INTRODUCE) && isAboutOneOf(speech.documents());
          case RAISES_POINT_OF_ORDER -> waitsFor(Act.Purpose.POINT_OF_ORDER);
          default -> !waitsFor(Act.Purpose.INTRODUCE) && !waitsFor(Act.Purpose.POINT_OF_ORDER);
        };
  }

  private boolean waitsFor(Act.Purpose what) {
    return purpose.equals(what.name());
  }

  private boolean isAboutOneOf(List<String> symbols) {
    return symbols.isEmpty()
        || symbols.stream().anyMatch(s -> Symbols.base(s).equals(Symbols.base(document)));
  }
}
