package org.council.platform.cloudevents;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A CloudEvent 1.0.
 *
 * @param id unique within the source
 * @param source who says it, {@code /agenda-service}
 * @param type what happened, {@code org.council.agenda.session.opened.v1}
 * @param subject the resource it is about, or null
 * @param time when it happened, or null
 * @param dataContentType the media type of the data, or null
 * @param dataSchema where the schema of the data is, or null
 * @param extensions further attributes by name
 * @param data the payload as it stands on the wire, or null
 */
public record CloudEvent(
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String dataContentType,
    String dataSchema,
    Map<String, String> extensions,
    byte[] data) {

  public static final String SPEC_VERSION = "1.0";
  public static final String PARTITION_KEY = "partitionkey";
  public static final String RECORDED_AT = "recordedat";
  public static final String LAMPORT = "lamport";
  public static final String AGGREGATE_VERSION = "aggregateversion";
  public static final String TRACEPARENT = "traceparent";

  /**
   * @throws MalformedEvent when one of the attributes that every event must have is missing, or one
   *     holds a control character or half of a surrogate pair, which CloudEvents forbids and
   *     PostgreSQL does not keep as it is
   */
  public CloudEvent {
    required("id", id);
    required("source", source);
    required("type", type);
    plain("subject", subject);
    extensions = Map.copyOf(extensions);
    extensions.forEach(CloudEvent::plain);
  }

  public Optional<String> extension(String name) {
    return Optional.ofNullable(extensions.get(name));
  }

  /** What it is ordered with, where it says so. */
  public Optional<String> partitionKey() {
    return extension(PARTITION_KEY);
  }

  private static void required(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new MalformedEvent("the attribute " + name + " is missing");
    }
    plain(name, value);
  }

  private static void plain(String name, String value) {
    if (value != null && value.codePoints().anyMatch(CloudEvent::isForbidden)) {
      throw new MalformedEvent(
          "the attribute " + name + " holds a control character or half of a surrogate pair");
    }
  }

  private static boolean isForbidden(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }
}
