package org.council.minutes.rest;

import java.time.OffsetDateTime;

/**
 * The issuing of a record: where its time is left out, no body is needed.
 *
 * @param at when the record was issued; stated only in sessions entered after the fact, and by the
 *     secretariat
 */
public record IssueRequest(OffsetDateTime at) {

  static OffsetDateTime of(IssueRequest request) {
    return request == null ? null : request.at();
  }
}
