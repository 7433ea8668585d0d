package org.council.agenda.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.meeting.MeetingStatus;
import org.council.agenda.domain.meeting.Sitting;
import org.council.platform.rest.ListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as clients see it, with its sittings and its agenda. */
public record MeetingView(
    String session,
    String meeting,
    String body,
    int number,
    String ordinal,
    List<String> workingHours,
    MeetingStatus status,
    String presiding,
    List<SittingView> sittings,
    List<ItemView> agenda,
    @Schema(description = ListRequest.MODIFIED) Instant modified) {

  /** A sitting as clients see it; it lasts while it has no end. */
  public record SittingView(int number, Instant openedAt, Instant closedAt) {}

  static MeetingView of(Meeting meeting) {
    return new MeetingView(
        meeting.session(),
        meeting.label(),
        meeting.body(),
        meeting.number(),
        meeting.ordinal(),
        meeting.workingHours(),
        meeting.status(),
        meeting.presiding(),
        sittings(meeting.sittings()),
        ItemView.ofAll(meeting),
        meeting.modified());
  }

  private static List<SittingView> sittings(List<Sitting> sittings) {
    return IntStream.range(0, sittings.size())
        .mapToObj(
            i -> new SittingView(i + 1, sittings.get(i).openedAt(), sittings.get(i).closedAt()))
        .toList();
  }
}
