package org.council.speakers.application;

import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.Place;

/** A list of speakers, as addressed by a client: in which meeting, under which number. */
public record ListedItem(Place place, ListOfSpeakers list) {}
