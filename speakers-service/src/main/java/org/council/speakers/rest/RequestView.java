package org.council.speakers.rest;

import java.time.Instant;
import java.util.UUID;
import org.council.speakers.application.Asked;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for the floor. */
public record RequestView(
    UUID id,
    String session,
    String meeting,
    int number,
    String item,
    String participant,
    String delegation,
    Purpose purpose,
    @Schema(description = "The name of a procedural motion, if it has one.") Motion motion,
    String document,
    @Schema(description = "The group that is spoken for beside the delegation, if there is one.")
        String onBehalfOf,
    Instant requestedAt,
    RequestStatus status) {

  static RequestView of(Asked asked) {
    Place place = asked.item().place();
    SpeakerRequest request = asked.request();
    return new RequestView(
        request.id(),
        place.session(),
        place.meeting(),
        place.number(),
        place.item(),
        request.participant(),
        request.delegation(),
        request.purpose(),
        request.motion(),
        request.document(),
        request.onBehalfOf(),
        request.requestedAt(),
        request.status());
  }
}
