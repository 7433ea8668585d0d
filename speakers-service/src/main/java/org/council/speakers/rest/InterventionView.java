package org.council.speakers.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.council.speakers.domain.AppealResult;
import org.council.speakers.domain.Capacity;
import org.council.speakers.domain.Does;
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ListId;
import org.council.speakers.domain.Medium;
import org.council.speakers.domain.PointOfOrder;
import org.council.speakers.domain.Ruling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the floor log. */
public record InterventionView(
    UUID id,
    String session,
    String meeting,
    int number,
    String item,
    String participant,
    String delegation,
    Capacity capacity,
    Does does,
    List<String> documents,
    Medium medium,
    @Schema(description = "How long it may last, in seconds; left out where no limit is known.")
        Integer speakingTimeSeconds,
    Instant givenAt,
    @Schema(description = "Left out while it goes on.") Instant endedAt,
    @Schema(description = "How long it lasted; left out while it goes on.") Integer seconds,
    @Schema(description = "When the meeting was adjourned although it went on; usually left out.")
        Instant meetingAdjournedAt,
    @Schema(description = "How the Chair ruled on a point of order; else left out.") Ruling ruling,
    @Schema(description = "The delegation that appealed against the ruling, if one did.")
        String appellant,
    @Schema(description = "What the meeting decided on the appeal, once it did.")
        AppealResult appealResult) {

  static InterventionView of(ListId list, Intervention intervention) {
    return new InterventionView(
        intervention.id(),
        list.session(),
        intervention.meeting(),
        intervention.number(),
        list.item(),
        intervention.participant(),
        intervention.delegation(),
        intervention.capacity(),
        intervention.does(),
        intervention.documents(),
        intervention.medium(),
        intervention.speakingTimeSeconds(),
        intervention.givenAt(),
        intervention.endedAt(),
        intervention.endedAt() == null ? null : intervention.seconds(),
        intervention.meetingAdjournedAt(),
        intervention.pointOfOrder().map(PointOfOrder::ruling).orElse(null),
        intervention.pointOfOrder().map(PointOfOrder::appellant).orElse(null),
        intervention.pointOfOrder().map(PointOfOrder::appealResult).orElse(null));
  }
}
