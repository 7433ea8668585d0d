package org.council.speakers.application;

import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ListOfSpeakers;

/** An intervention with the list it was made on. */
public record Given(ListOfSpeakers list, Intervention intervention) {}
