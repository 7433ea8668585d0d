package org.council.platform.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.council.platform.identity.Caller;
import org.council.platform.procedure.InvalidInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body that a resource reads is there where it is {@link NotNull}, is JSON as it goes over the
 * wire, and is not too large: the framework would take it for nothing, try to read it all the same,
 * or end the request without a word. Of one who is not signed in nothing is read.
 */
@Provider
class ReadableBody implements ReaderInterceptor {

  /** JSON is UTF-8 (RFC 8259, 8.1), of which the other is a part. */
  private static final Set<String> CHARSETS = Set.of("UTF-8", "US-ASCII");

  private static final String AS_IT_IS = "identity";
  private static final String IN_CHUNKS = "Transfer-Encoding";

  private final CurrentVertxRequest current;
  private final Caller caller;
  private final long largest;

  @Inject
  ReadableBody(
      CurrentVertxRequest current,
      Caller caller,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
    this.current = current;
    this.caller = caller;
    this.largest = largest.asLongValue();
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
    caller.actor();
    RoutingContext context = current.getCurrent();
    mustSayItsType(context.request());
    mustNotBeCompressed(context.request());
    mustBeUtf8(reading.getMediaType());
    if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
      reading.setInputStream(
          new NoMoreThan(
              largest, reading.getInputStream(), () -> UnreadBody.endBehindTheAnswer(context)));
    }
    Object body = reading.proceed();
    if (body == null && isNeeded(reading)) {
      throw absent();
    }
    return body;
  }

  /** The body that an act needs is not there. */
  static InvalidInput absent() {
    return new InvalidInput("body", "A body is needed, and there is none.");
  }

  /** Whether one comes, as far as the headers tell: over HTTP/2 they need not. */
  static boolean isAnnounced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? request.getHeader(IN_CHUNKS) != null : Long.parseLong(length) > 0;
  }

  /** An act that needs nothing but its time may be told without a body. */
  private static boolean isNeeded(ReaderInterceptorContext reading) {
    return Stream.of(reading.getAnnotations()).anyMatch(NotNull.class::isInstance);
  }

  /** The framework would read it in the form that the act declares, where it declares one. */
  private static void mustSayItsType(HttpServerRequest request) {
    if (request.getHeader(HttpHeaders.CONTENT_TYPE) == null && isAnnounced(request)) {
      throw new NotSupportedException();
    }
  }

  private static void mustNotBeCompressed(HttpServerRequest request) {
    String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (coding != null && !coding.strip().equalsIgnoreCase(AS_IT_IS)) {
      throw new BodyNotRead(
          HttpHeaders.CONTENT_ENCODING, "A body is read as it is, and not %s.".formatted(coding));
    }
  }

  private static void mustBeUtf8(MediaType type) {
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && CHARSETS.stream().noneMatch(charset::equalsIgnoreCase)) {
      throw new BodyNotRead(
          HttpHeaders.CONTENT_TYPE, "JSON is read in UTF-8, and not in " + charset + ".");
    }
  }
}
