package org.council.platform.journal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as those see it who have no Kafka: what {@link EventJson} writes, for the API document.
 */
@Schema(
    name = "Event",
    description =
        "A CloudEvent 1.0 in the JSON format. The attributes are those of the Kafka messages, where their names begin with"
            + " `ce_`, and mean the same; `position` is added.")
record EventView(
    @Schema(required = true, description = "1.0") String specversion,
    @Schema(
            required = true,
            description = "The identity of the event, a UUIDv7: the same when it comes again.")
        UUID id,
    @Schema(required = true, description = "Who announces: /agenda-service.") String source,
    @Schema(required = true, description = "What happened, with the version of its schema.")
        String type,
    @Schema(required = true, description = "The path of the resource that it is about, below /v1.")
        String subject,
    @Schema(required = true, description = "When it happened in the room.") Instant time,
    @Schema(required = true, description = "application/json") String datacontenttype,
    @Schema(required = true, description = "Names the JSON Schema of data.") String dataschema,
    @Schema(required = true, description = "The symbol of the session.") String partitionkey,
    @Schema(required = true, description = "When it was entered.") Instant recordedat,
    @Schema(required = true, description = "The logical clock.", pattern = WHOLE) String lamport,
    @Schema(
            required = true,
            description = "The version, after the act, of what it changed.",
            pattern = WHOLE)
        String aggregateversion,
    @Schema(description = "The trace of the act behind it; absent where none was taken.")
        String traceparent,
    @Schema(
            required = true,
            description = "Its place in the log, to go on after: `after`, or `Last-Event-ID`.",
            pattern = WHOLE)
        String position,
    @Schema(required = true, type = SchemaType.OBJECT, description = "What the schema says.")
        Object data) {

  private static final String WHOLE = "^[0-9]+$";
}
