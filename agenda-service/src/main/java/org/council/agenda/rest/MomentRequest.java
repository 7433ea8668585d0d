package org.council.agenda.rest;

import java.time.OffsetDateTime;

/**
 * An act that needs nothing but its time.
 *
 * @param at when it happened, with offset; left out for now, stated where the session is entered
 *     after the fact
 */
public record MomentRequest(OffsetDateTime at) {

  static OffsetDateTime of(MomentRequest request) {
    return request == null ? null : request.at();
  }
}
