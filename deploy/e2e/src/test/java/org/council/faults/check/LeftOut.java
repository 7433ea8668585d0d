package org.council.faults.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a service's tables is not compared when it is rebuilt from what it hears; all else is, so
 * that whoever adds a table or a column has to decide.
 *
 * @param service whose table it is; null where each service has it
 * @param columns which columns of it; none where the whole table is left out
 * @param why it cannot be as it was
 */
record LeftOut(String service, String table, Set<String> columns, String why) {

  private static final String BY_REQUESTS =
      "made by requests, which are not in the topics followed";

  private static final List<LeftOut> ALL =
      Stream.of(
              ofEach("flyway_schema_history", "when each migration ran, and for how long"),
              ofEach("journal", "what a service says itself, under ids of its own"),
              ofEach("relay_progress", "what is rebuilt relays nothing"),
              ofEach("idempotency_key", BY_REQUESTS),
              ofEach("parked_event", "when, and what operators did; that it waits says the inbox"),
              ofEach("inbox", "when it was heard, and with what", "handled_at", "turn"),
              Stream.of(
                      "session",
                      "body",
                      "delegation",
                      "participant",
                      "attendance_report",
                      "meeting",
                      "sitting",
                      "agenda_item",
                      "removed_item",
                      "decision")
                  .map(table -> of("agenda", table, BY_REQUESTS)),
              Stream.of("document", "issue", "language_version")
                  .map(table -> of("documents", table, BY_REQUESTS)),
              Stream.of(
                  of("documents", "disposal", "told by what was registered then", "flag"),
                  of(
                      "speakers",
                      "meeting_floor",
                      "who has the floor, and what was ruled: by requests",
                      "speaking",
                      "point_of_order",
                      "unsettled",
                      "unsettled_raised_by",
                      "unsettled_status",
                      "ruled_on",
                      "ruled_at",
                      "gone_on_with",
                      "gone_on_at",
                      "gone_on_turn",
                      "gone_on_then_with",
                      "gone_on_then_at",
                      "gone_on_then_turn"),
                  of(
                      "speakers",
                      "list_of_speakers",
                      "what requests move too",
                      "observer_seconds",
                      "acts",
                      "version",
                      "moment",
                      "closed_after")),
              Stream.of(
                      "speaker_request",
                      "intervention",
                      "advance_notification",
                      "reserved_right",
                      "request_placing",
                      "time_limit",
                      "microphone_signal",
                      "meeting_microphone",
                      "list_part")
                  .map(table -> of("speakers", table, BY_REQUESTS)),
              Stream.of("draft_record", "issued_record", "statement_for_the_record")
                  .map(table -> of("minutes", table, BY_REQUESTS)))
          .flatMap(some -> some)
          .toList();

  private static Stream<LeftOut> ofEach(String table, String why, String... columns) {
    return Stream.of(of(null, table, why, columns));
  }

  private static LeftOut of(String service, String table, String why, String... columns) {
    return new LeftOut(service, table, Set.of(columns), why);
  }

  /** All of a service. */
  static List<LeftOut> of(String service) {
    return ALL.stream()
        .filter(left -> left.service() == null || left.service().equals(service))
        .toList();
  }

  boolean isWholeTable() {
    return columns.isEmpty();
  }
}
