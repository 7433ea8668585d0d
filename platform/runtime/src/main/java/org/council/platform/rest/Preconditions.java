package org.council.platform.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.council.platform.procedure.Aggregate;

/**
 * {@code If-Match}: an activity names the aggregate that the request addresses, right after loading
 * it. {@code If-None-Match}: what the client knows is not put together again.
 */
@ApplicationScoped
public class Preconditions {

  private final HttpServerRequest request;

  @Inject
  Preconditions(HttpServerRequest request) {
    this.request = request;
  }

  /** Stops the act with {@code 412} when the client expects another version than the one loaded. */
  public void expect(Aggregate addressed) {
    String expected = request.getHeader(HttpHeaders.IF_MATCH);
    String current = etag(addressed.version());
    if (expected != null && !expected.strip().equals("*") && !names(expected, current)) {
      throw StaleVersion.changed(expected, current);
    }
  }

  /**
   * Stops the act with {@code 428} when the client says nothing of what it expects.
   *
   * @param otherwise the field of the body that may say it in place of {@code If-Match}
   * @param said what stands there, or null
   */
  public void demand(String otherwise, Object said) {
    if (said == null && request.getHeader(HttpHeaders.IF_MATCH) == null) {
      throw StaleVersion.required(otherwise);
    }
  }

  /**
   * Shows a version of something, or says with {@code 304} that the client knows it: what is costly
   * to put together is put together only where it is shown.
   */
  public Response show(long version, Supplier<?> view) {
    return known(version).orElseGet(() -> Answers.ok(view.get(), version));
  }

  /** The answer {@code 304} where the client knows this version of what it asks for. */
  public Optional<Response> known(long version) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH))
        .filter(known -> known.strip().equals("*") || names(known, etag(version)))
        .map(_ -> Response.notModified(new EntityTag(Long.toString(version))).build());
  }

  static boolean names(String header, String etag) {
    return Arrays.stream(header.split(",")).map(String::strip).anyMatch(etag::equals);
  }

  static String etag(long version) {
    return '"' + Long.toString(version) + '"';
  }
}
