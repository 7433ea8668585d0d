package org.council.platform.cloudevents;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/** The attributes of an event as every format and binding carries them: texts by name. */
final class Attributes {

  private Attributes() {}

  /**
   * The event that has these attributes; what the specification does not name is an extension.
   *
   * @param contentType the media type of the data, or null
   * @param data the payload, or null
   * @throws MalformedEvent when they are not those of a CloudEvent 1.0
   */
  static CloudEvent event(Map<String, String> attributes, String contentType, byte[] data) {
    Map<String, String> rest = new HashMap<>(attributes);
    String version = rest.remove("specversion");
    if (!CloudEvent.SPEC_VERSION.equals(version)) {
      throw new MalformedEvent("specversion is " + version + " and not " + CloudEvent.SPEC_VERSION);
    }
    return new CloudEvent(
        rest.remove("id"),
        rest.remove("source"),
        rest.remove("type"),
        rest.remove("subject"),
        instant(rest.remove("time")),
        contentType,
        rest.remove("dataschema"),
        rest,
        data);
  }

  private static Instant instant(String time) {
    try {
      return time == null ? null : OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeParseException e) {
      throw new MalformedEvent("the attribute time is no timestamp: " + time, e);
    }
  }
}
