package org.council.agenda.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.council.agenda.domain.meeting.AgendaItem;
import org.council.agenda.domain.meeting.ItemStatus;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.meeting.RemovedItem;
import org.council.platform.rest.ListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of a meeting as clients see it. */
public record ItemView(
    String session,
    String meeting,
    int number,
    String item,
    String code,
    Map<String, String> title,
    List<String> documents,
    BigDecimal allottedMinutes,
    Boolean continued,
    ItemStatus status,
    Instant openedAt,
    Instant closedAt,
    @Schema(description = ListRequest.MODIFIED) Instant modified,
    @Schema(
            description =
                "`true` where a revised agenda took it away; only in what was asked with `modifiedSince`. What it was is"
                    + " absent then.")
        Boolean deleted) {

  static ItemView of(Meeting meeting, int number) {
    return of(meeting, meeting.item(number));
  }

  static List<ItemView> ofAll(Meeting meeting) {
    return meeting.items().stream().map(item -> of(meeting, item)).toList();
  }

  /** The items that were changed since, and those that are gone, by number. */
  static List<ItemView> changed(Meeting meeting, List<RemovedItem> gone, Instant since) {
    Stream<ItemView> standing =
        meeting.items().stream()
            .filter(item -> !item.modified().isBefore(since))
            .map(item -> of(meeting, item));
    return Stream.concat(gone.stream().map(item -> of(meeting, item)), standing)
        .sorted(Comparator.comparingInt(ItemView::number))
        .toList();
  }

  private static ItemView of(Meeting meeting, RemovedItem item) {
    return new ItemView(
        meeting.session(),
        meeting.label(),
        item.number(),
        item.item(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        item.modified(),
        true);
  }

  private static ItemView of(Meeting meeting, AgendaItem item) {
    return new ItemView(
        meeting.session(),
        meeting.label(),
        item.number(),
        item.item(),
        item.code(),
        item.title().byLanguage(),
        item.documents(),
        item.allottedMinutes(),
        item.continued(),
        item.status(),
        item.openedAt(),
        item.closedAt(),
        modified(meeting, item),
        null);
  }

  /** As that of its meeting: absent where an act has changed it and the database has not said. */
  private static Instant modified(Meeting meeting, AgendaItem item) {
    return meeting.modified() == null ? null : item.modified();
  }
}
