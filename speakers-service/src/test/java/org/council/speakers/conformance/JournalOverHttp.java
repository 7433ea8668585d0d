package org.council.speakers.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/** What a server says of what was done, as those read it who have no Kafka. */
final class JournalOverHttp {

  private static final String ID = "id:";
  private static final int TRIES = 10;

  private final Http http;
  private final URI events;

  /**
   * @param service where it is, with a slash at the end
   */
  JournalOverHttp(Http http, URI service) {
    this.http = http;
    this.events = service.resolve("v1/events");
  }

  /** The position at which it ends: what is done from now on is said after it. */
  String end() {
    return http.firstFrame(events).stream()
        .filter(line -> line.startsWith(ID))
        .map(line -> line.substring(ID.length()).strip())
        .findFirst()
        .orElse("0");
  }

  /**
   * What is said with an event.
   *
   * @param event its id, named with its service
   * @param after a position before it
   */
  JsonNode said(String event, String after) {
    String position = after;
    for (int tries = 0; tries < TRIES; tries++) {
      JsonNode batch = http.get(URI.create(events + "?limit=1000&wait=3&after=" + position));
      for (JsonNode said : batch) {
        if (event.endsWith("/" + said.get("id").asText())) {
          return said.get("data");
        }
        position = said.get("position").asText();
      }
    }
    throw new IllegalStateException(event + " is not among the events of " + events);
  }
}
