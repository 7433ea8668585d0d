package org.council.speakers.application;

import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.agenda.Place;

/** A list of speakers, as addressed by a client: in which meeting, under which number. */
public record ListedItem(Place place, ListOfSpeakers list) {

  /** How far that list has come. */
  public Stand stand() {
    return Stand.of(list);
  }
}
