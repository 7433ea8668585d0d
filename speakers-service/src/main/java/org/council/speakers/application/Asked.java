package org.council.speakers.application;

import org.council.speakers.domain.request.SpeakerRequest;

/** A request with the list it stands in. */
public record Asked(ListedItem item, SpeakerRequest request) {}
