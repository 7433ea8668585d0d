package org.council.speakers.application;

import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.intervention.Intervention;

/** An intervention with the list it was made on. */
public record Given(ListOfSpeakers list, Intervention intervention) {

  /** How far that list has come. */
  public Stand stand() {
    return Stand.of(list);
  }
}
