package org.council.minutes.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param at when the record was issued; stated only in sessions entered after the fact, and by the
 *     secretariat
 */
@Schema(examples = Examples.ISSUE_REQUEST)
public record IssueRequest(OffsetDateTime at) {}
