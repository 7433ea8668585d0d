package org.council.platform.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.InvalidInput;

/**
 * {@code If-Match}: an activity names the aggregate that the request addresses, right after loading
 * it. {@code If-None-Match}: what the client knows is not put together again.
 */
@ApplicationScoped
public class Preconditions {

  private static final String WEAK = "W/";

  private final HttpServerRequest request;

  @Inject
  Preconditions(HttpServerRequest request) {
    this.request = request;
  }

  /** Stops the act with {@code 412} when the client expects another version than the one loaded. */
  public void expect(Aggregate addressed) {
    expect(Answers.tag(addressed.version()));
  }

  /**
   * The same for one that may not stand yet: then it has no version that a client could expect.
   *
   * @param addressed nothing where it does not stand
   */
  public void expect(Optional<? extends Aggregate> addressed) {
    addressed.ifPresentOrElse(this::expect, this::expectNothing);
  }

  /** Stops the act with {@code 412} when the client expects a version of what does not stand. */
  public void expectNothing() {
    String expected = header(HttpHeaders.IF_MATCH);
    if (expected != null) {
      throw StaleVersion.absent(expected);
    }
  }

  /**
   * The same for one whose address may come to be that of another.
   *
   * @param tag what names it and its version
   */
  public void expect(String tag) {
    String expected = header(HttpHeaders.IF_MATCH);
    String current = etag(tag);
    if (expected != null && !expected.strip().equals("*") && !names(expected, current)) {
      throw StaleVersion.changed(expected, current);
    }
  }

  /**
   * Stops the act where the client expects a version of what has none: it would be ignored.
   *
   * @throws InvalidInput when it does
   */
  public void expectNoVersion() {
    if (header(HttpHeaders.IF_MATCH) != null) {
      throw new InvalidInput(HttpHeaders.IF_MATCH, "What is told here has no version.");
    }
  }

  /**
   * Stops the act with {@code 428} when the client says nothing of what it expects.
   *
   * @param otherwise the field of the body that may say it in place of {@code If-Match}
   * @param said what stands there, or null
   */
  public void demand(String otherwise, Object said) {
    if (said == null && header(HttpHeaders.IF_MATCH) == null) {
      throw StaleVersion.required(otherwise);
    }
  }

  /**
   * Shows a version of something, or says with {@code 304} that the client knows it: what is costly
   * to put together is put together only where it is shown.
   *
   * @param tag what names the version
   */
  public Response show(String tag, Supplier<?> view) {
    return known(tag).orElseGet(() -> Answers.ok(view.get(), tag));
  }

  /** The answer {@code 304} where the client knows this version of what it asks for. */
  public Optional<Response> known(String tag) {
    return Optional.ofNullable(header(HttpHeaders.IF_NONE_MATCH))
        .filter(known -> knows(known, tag))
        .map(_ -> Response.notModified(new EntityTag(tag)).build());
  }

  /** The same for something that has its address to itself. */
  public Optional<Response> known(long version) {
    return known(Answers.tag(version));
  }

  /** The whole list of a header that may come in several lines; null where it does not come. */
  private String header(String name) {
    List<String> lines = request.headers().getAll(name);
    return lines.isEmpty() ? null : String.join(", ", lines);
  }

  /**
   * Whether {@code If-None-Match} names a version. A proxy that compresses what is shown makes its
   * tag a weak one, which counts here all the same (RFC 9110, 13.1.2).
   */
  static boolean knows(String header, String tag) {
    String current = etag(tag);
    return header.equals(current)
        || header.strip().equals("*")
        || tags(header).map(Preconditions::asStrong).anyMatch(current::equals);
  }

  private static String asStrong(String etag) {
    return etag.startsWith(WEAK) ? etag.substring(WEAK.length()) : etag;
  }

  /** Whether {@code If-Match} names a version; a weak tag never does. */
  private static boolean names(String header, String etag) {
    return tags(header).anyMatch(etag::equals);
  }

  private static Stream<String> tags(String header) {
    return Arrays.stream(header.split(",")).map(String::strip);
  }

  private static String etag(String tag) {
    return '"' + tag + '"';
  }
}
