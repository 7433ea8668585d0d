package org.council.speakers.rest;

import java.util.List;
import org.council.speakers.domain.Notices;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rights to speak on an item that were kept. */
public record ReservedRightsView(
    @Schema(description = "In the order in which they were kept.")
        List<ReservedRightView> reservedRights) {

  static ReservedRightsView of(Notices notices) {
    return new ReservedRightsView(
        notices.reservedRights().stream().map(ReservedRightView::of).toList());
  }
}
