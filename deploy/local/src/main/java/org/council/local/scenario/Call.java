package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request to a service.
 *
 * @param method {@code GET}, {@code POST} or {@code PUT}
 * @param path the path with its query, from {@code /v1}
 * @param caller under whose token, or null for a public read
 * @param accept the media type wanted
 * @param body the JSON sent, or null
 * @param seen the version that the caller has seen, as an ETag, which must still stand; or null
 */
public record Call(
    Service service,
    String method,
    String path,
    Caller caller,
    String accept,
    JsonNode body,
    String seen) {

  private static final String JSON = "application/json";

  /** Who calls: the participant's id in the roster and the coarse role of the token. */
  public record Caller(String participant, String role) {

    public static final Caller SECRETARIAT = new Caller("secretariat", "secretariat");
    public static final Caller PRECIS_WRITER = new Caller("precis-writer", "precis-writer");

    public static Caller delegate(String participant) {
      return new Caller(participant, "delegate");
    }
  }

  public static Call post(Service service, String path, Caller caller, Fields body) {
    return new Call(service, "POST", path, caller, JSON, body.json(), null);
  }

  public static Call put(Service service, String path, Caller caller, Fields body) {
    return new Call(service, "PUT", path, caller, JSON, body.json(), null);
  }

  public static Call get(Service service, String path) {
    return new Call(service, "GET", path, null, JSON, null, null);
  }

  public static Call getText(Service service, String path) {
    return new Call(service, "GET", path, null, "text/plain", null, null);
  }

  /** The same of one who has seen that version. */
  Call seeing(String version) {
    return new Call(service, method, path, caller, accept, body, version);
  }

  /** A path of the segments given, each encoded: {@code /v1/sessions/C23}. */
  public static String path(Object... segments) {
    return Stream.of(segments)
        .map(s -> URLEncoder.encode(s.toString(), StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/", "/v1/", ""));
  }

  @Override
  public String toString() {
    return method + " " + path + " of " + service.id();
  }
}
