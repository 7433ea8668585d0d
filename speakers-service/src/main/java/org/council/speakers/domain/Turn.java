package org.council.speakers.domain;

import java.time.Instant;

/** Who is given the floor: on which item, what for, and when. */
public record Turn(Place place, Speaker speaker, Speech speech, Instant at) {}
