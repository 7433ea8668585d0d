package org.council.speakers.rest;

import java.time.Instant;
import org.council.speakers.domain.request.AdvanceNotification;
import org.council.speakers.domain.request.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a delegation told in advance. */
public record NotificationView(
    String participant,
    String delegation,
    Purpose purpose,
    @Schema(description = "The symbol of the contribution, if one was named.") String document,
    Instant notifiedAt) {

  static NotificationView of(AdvanceNotification told) {
    return new NotificationView(
        told.participant(), told.delegation(), told.purpose(), told.document(), told.notifiedAt());
  }
}
