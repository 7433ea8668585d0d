package org.council.speakers.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a server says of what was done, as those read it who have no Kafka. */
final class JournalOverHttp {

  /** How far each was read: the cases that are played on one server do not all read the whole. */
  private static final Map<URI, String> READ_TO = new ConcurrentHashMap<>();

  private final Http http;
  private final URI events;

  /**
   * @param service where it is, with a slash at the end
   */
  JournalOverHttp(Http http, URI service) {
    this.http = http;
    this.events = service.resolve("v1/events");
  }

  /** A position: what is done from now on is said after it. */
  String readTo() {
    return READ_TO.getOrDefault(events, "0");
  }

  /**
   * What is said with an event.
   *
   * @param event its id, named with its service
   * @param after a position before it
   */
  JsonNode said(String event, String after) {
    String position = after;
    for (JsonNode batch = after(position); !batch.isEmpty(); batch = after(position)) {
      for (JsonNode said : batch) {
        position = said.get("position").asText();
        if (event.endsWith("/" + said.get("id").asText())) {
          READ_TO.put(events, position);
          return said.get("data");
        }
      }
    }
    throw new IllegalStateException(event + " is not among the events of " + events);
  }

  private JsonNode after(String position) {
    return http.get(URI.create(events + "?limit=1000&wait=30&after=" + position));
  }
}
