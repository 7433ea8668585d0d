package org.council.bench.drive;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.Map;

/**
 * One request.
 *
 * @param path from {@code /v1}
 * @param body the JSON sent, or null
 */
public record Sending(HttpMethod method, String path, Map<String, String> headers, Buffer body) {

  /** A public read. */
  public static Sending get(String path) {
    return new Sending(HttpMethod.GET, path, Map.of(), null);
  }

  /**
   * An act.
   *
   * @param token a bearer token without the word {@code Bearer}
   */
  public static Sending post(String path, String token, String json) {
    return new Sending(
        HttpMethod.POST,
        path,
        Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
        Buffer.buffer(json));
  }

  /** The same with one more header. */
  public Sending with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Sending(method, path, more, body);
  }
}
