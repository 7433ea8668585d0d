package org.council.minutes.rest;

import java.time.Instant;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.drafting.StatementForTheRecord;
import org.council.minutes.domain.drafting.StatementStatus;

/**
 * A statement for the record.
 *
 * @param delegation whose statement it is
 * @param intervention in which it was made
 * @param status {@code REQUESTED} while its summary is awaited, then {@code SUBMITTED}
 * @param submittedAt absent while its summary is awaited
 */
public record StatementView(
    String session,
    String meeting,
    int item,
    String delegation,
    String intervention,
    StatementStatus status,
    Instant requestedAt,
    Instant submittedAt) {

  static StatementView of(RecordId record, StatementForTheRecord statement) {
    return new StatementView(
        record.session(),
        record.meeting(),
        statement.item(),
        statement.delegation(),
        statement.intervention(),
        statement.status(),
        statement.requestedAt(),
        statement.submittedAt().orElse(null));
  }
}
