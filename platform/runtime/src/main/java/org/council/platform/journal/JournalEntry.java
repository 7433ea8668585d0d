package org.council.platform.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.council.platform.cloudevents.CloudEvent;

/**
 * An event as it stands in the journal.
 *
 * @param position its place in the service's log, gapless from 1; 0 until the relay has stamped it
 * @param lamport the logical clock at append; 0 before
 * @param happenedAt when it happened in the room
 * @param recordedAt when it was appended; null before
 * @param data the JSON of the fact, to the byte
 */
record JournalEntry(
    long position,
    long lamport,
    UUID id,
    String type,
    String subject,
    String key,
    Instant happenedAt,
    Instant recordedAt,
    long aggregateVersion,
    String dataSchema,
    String traceparent,
    String data) {

  /** The event that integrators see, the same from Kafka and from the feed. */
  CloudEvent toCloudEvent(String source) {
    return new CloudEvent(
        id.toString(),
        source,
        type,
        subject,
        happenedAt,
        "application/json",
        dataSchema,
        extensions(),
        data.getBytes(UTF_8));
  }

  private Map<String, String> extensions() {
    Map<String, String> extensions = new LinkedHashMap<>();
    extensions.put(CloudEvent.PARTITION_KEY, key);
    extensions.put(CloudEvent.RECORDED_AT, recordedAt.toString());
    extensions.put(CloudEvent.LAMPORT, Long.toString(lamport));
    extensions.put(CloudEvent.AGGREGATE_VERSION, Long.toString(aggregateVersion));
    if (traceparent != null) {
      extensions.put(CloudEvent.TRACEPARENT, traceparent);
    }
    return extensions;
  }
}
