package org.council.speakers.rest;

import java.time.Instant;
import java.util.List;
import org.council.speakers.domain.Notices;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What delegations told in advance of an item. */
public record NotificationsView(
    @Schema(
            description =
                "Until when it had to be told to count; left out before the item is opened, and where there is no"
                    + " cut-off.")
        Instant until,
    @Schema(description = "In the order in which it was told.")
        List<NotificationView> notifications) {

  static NotificationsView of(Notices notices) {
    return new NotificationsView(
        notices.until().orElse(null),
        notices.notifications().stream().map(NotificationView::of).toList());
  }
}
