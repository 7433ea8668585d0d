package org.council.agenda.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.council.agenda.domain.meeting.AgendaItem;
import org.council.agenda.domain.meeting.ItemStatus;
import org.council.agenda.domain.meeting.Meeting;

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
    boolean continued,
    ItemStatus status,
    Instant openedAt,
    Instant closedAt) {

  static ItemView of(Meeting meeting, int number) {
    return of(meeting, meeting.item(number));
  }

  static List<ItemView> ofAll(Meeting meeting) {
    return meeting.items().stream().map(item -> of(meeting, item)).toList();
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
        item.closedAt());
  }
}
