package org.council.speakers.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Speaks to services as any client does: each request waits there for the events of those before it
 * ({@code After-Event}), and one that came too early is sent again, to wait there again.
 */
final class Http {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int TOO_EARLY = 425;
  private static final int CONFLICT = 409;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String token;
  private final Map<String, String> lastEvents = new TreeMap<>();

  /**
   * @param token of somebody with the role {@code secretariat}
   */
  Http(String token) {
    this.token = token;
  }

  /** Fields by their names, one after the other; what is null is left out. */
  static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return fields;
  }

  /** A field that may be left out; null where it is. */
  static Integer number(JsonNode of, String field) {
    return of.has(field) ? of.get(field).asInt() : null;
  }

  /** What comes now comes after that event, named with its service. */
  void after(String event) {
    lastEvents.put(event.substring(0, event.indexOf('/')), event);
  }

  /** The last event of a service that was named here, with its service; null where none was. */
  String lastEventOf(String service) {
    return lastEvents.get(service);
  }

  /**
   * Does something.
   *
   * @return the answer
   * @throws Floor.RefusedBy when a rule refuses it
   */
  JsonNode post(URI address, Map<String, Object> body) {
    return post(request(address), body);
  }

  /** As {@link #post(URI, Map)}, whatever version of it stands. */
  JsonNode postAnyway(URI address, Map<String, Object> body) {
    return post(request(address).header("If-Match", "*"), body);
  }

  private JsonNode post(HttpRequest.Builder request, Map<String, Object> body) {
    try {
      return send(
          request
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
              .build());
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Looks at something. */
  JsonNode get(URI address) {
    return send(request(address).build());
  }

  private HttpRequest.Builder request(URI address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    if (!lastEvents.isEmpty()) {
      request.header("After-Event", String.join(", ", lastEvents.values()));
    }
    return request;
  }

  private JsonNode send(HttpRequest request) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      while (answer.statusCode() == TOO_EARLY && System.nanoTime() < giveUp) {
        answer = client.send(request, BodyHandlers.ofByteArray());
      }
      answer.headers().firstValue("Event-Id").ifPresent(this::after);
      return done(request, answer);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri() + " gave no answer", e);
    }
  }

  private static JsonNode done(HttpRequest request, HttpResponse<byte[]> answer)
      throws IOException {
    JsonNode body =
        answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
    if (answer.statusCode() == CONFLICT && body.has("rule")) {
      throw new Floor.RefusedBy(body.get("rule").asText(), null);
    }
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          "%s %s: %d %s".formatted(request.method(), request.uri(), answer.statusCode(), body));
    }
    return body;
  }
}
