package org.council.minutes.rest;

import java.time.OffsetDateTime;

/**
 * @param at when the record was issued; stated only in sessions entered after the fact, and by the
 *     secretariat
 */
public record IssueRequest(OffsetDateTime at) {}
