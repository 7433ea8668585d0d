package org.council.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.follow.CannotEnd;
import org.council.platform.journal.EventTooLarge;
import org.council.platform.persistence.CannotBeKept;
import org.council.platform.persistence.DatabaseAway;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotAllowed;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.rest.Problem.FieldError;
import org.council.platform.stream.TooManyWatch;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The one table from what goes wrong to the problem that a client sees. No class name, SQL or stack
 * trace passes.
 */
@ApplicationScoped
class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

  private static final String REQUEST = "request";

  private final HttpServerRequest request;
  private final SeenByTheClient seen;
  private final AllowedMethods allowed;

  @Inject
  ProblemMapping(HttpServerRequest request, SeenByTheClient seen, AllowedMethods allowed) {
    this.request = request;
    this.seen = seen;
    this.allowed = allowed;
  }

  Response of(Throwable failure) {
    return switch (failure) {
      case Refusal e -> refusal(e);
      case InvalidInput e ->
          invalid(e.getMessage(), List.of(new FieldError(e.field(), e.getMessage())));
      case ConstraintViolationException e -> invalid("The request is not valid.", Violations.of(e));
      case JacksonException e when e.getCause() instanceof BodyTooLarge large -> of(large);
      case JacksonException e -> unreadable(BodyFault.of(e));
      case UnauthorizedException e -> notSignedIn(e.getMessage());
      case AuthenticationFailedException _ -> notSignedIn(null);
      case ForbiddenException _ -> plain(ProblemKind.NOT_ALLOWED, null);
      case NotAllowed e -> plain(ProblemKind.NOT_ALLOWED, e.getMessage());
      case NoSuch e -> plain(ProblemKind.NOT_FOUND, e.getMessage());
      case AlreadyStands e -> plain(ProblemKind.ALREADY_STANDS, e.getMessage());
      case NotYetKnown e -> tooEarly(e);
      case IdempotencyConflict e when e.passes() -> later(e.kind(), e.getMessage());
      case IdempotencyConflict e -> plain(e.kind(), e.getMessage());
      case EventIsParked e -> plain(ProblemKind.EVENT_PARKED, e.getMessage());
      case CannotEnd e -> plain(kindOf(e.why()), e.getMessage());
      case StaleVersion e ->
          answer(Problem.of(e.kind(), e.getMessage(), request.path(), e.errors()));
      case EventTooLarge e -> plain(ProblemKind.TOO_LARGE, e.getMessage());
      case BodyTooLarge e -> plain(ProblemKind.TOO_LARGE, e.getMessage());
      case BodyNotRead e -> notRead(e);
      case TooManyWatch e -> later(ProblemKind.UNAVAILABLE, e.getMessage());
      case OptimisticLockException _ ->
          later(ProblemKind.UNAVAILABLE, "Too many change this at once.");
      case WebApplicationException e -> framework(e);
      default -> unexpected(failure);
    };
  }

  private static ProblemKind kindOf(CannotEnd.Why why) {
    return switch (why) {
      case NOT_NEXT -> ProblemKind.NOT_NEXT;
      case WAITS_NO_LONGER -> ProblemKind.WAITS_NO_LONGER;
      case UNREADABLE -> ProblemKind.UNREADABLE_EVENT;
    };
  }

  private Response refusal(Refusal refusal) {
    return answer(
        Problem.ofRule(
            refusal.rule().id(),
            refusal.rule().text(),
            refusal.rule().citation(),
            refusal.getMessage(),
            request.path()));
  }

  private Response tooEarly(NotYetKnown early) {
    return seen.refusalIn(early)
        .map(this::refusal)
        .orElseGet(() -> later(ProblemKind.TOO_EARLY, early.getMessage()));
  }

  private Response invalid(String detail, List<FieldError> errors) {
    return answer(Problem.of(ProblemKind.INVALID_INPUT, detail, request.path(), errors));
  }

  private Response unreadable(BodyFault fault) {
    return invalid(fault.detail(), List.of(fault.error()));
  }

  private Response plain(ProblemKind kind, String detail) {
    return answer(Problem.of(kind, detail, request.path(), List.of()));
  }

  private Response later(ProblemKind kind, String detail) {
    return Response.fromResponse(plain(kind, detail)).header(HttpHeaders.RETRY_AFTER, 1).build();
  }

  private Response notSignedIn(String detail) {
    return Response.fromResponse(plain(ProblemKind.NOT_SIGNED_IN, detail))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  private Response framework(WebApplicationException e) {
    if (e.getCause() instanceof JacksonException || e.getCause() instanceof InvalidInput) {
      return of(e.getCause());
    }
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    return switch (status) {
      case 400 -> badRequest();
      case 404 -> notThere(e.getCause());
      case 405 -> methodNotAllowed();
      case 406 -> notShown();
      case 415 -> typeNotRead();
      default -> plain(ProblemKind.ofStatus(status), null);
    };
  }

  private Response notThere(Throwable unreadable) {
    return allowed.isOnlyWrongAt(path(), request.method().name())
        ? methodNotAllowed()
        : plain(ProblemKind.NOT_FOUND, notFound(unreadable));
  }

  /** With what is allowed instead, as RFC 9110 (15.5.6) asks for. */
  private Response methodNotAllowed() {
    String known = allowed.at(path()).map(methods -> String.join(", ", methods)).orElse("");
    String detail = "%s is none of %s.".formatted(request.method(), known);
    return Response.fromResponse(plain(ProblemKind.METHOD_NOT_ALLOWED, detail))
        .header(HttpHeaders.ALLOW, known)
        .build();
  }

  /** As the framework looks for it. */
  private static String path() {
    return CurrentRequestManager.get().getPathWithoutPrefix();
  }

  /** The framework says no more of it than that the request is bad. */
  private Response badRequest() {
    if (isNoMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
      return typeNotRead();
    }
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    boolean isUnreadable =
        accept != null && Stream.of(accept.split(",")).anyMatch(ProblemMapping::isNoMediaType);
    return isUnreadable ? notShown() : plain(ProblemKind.INVALID_INPUT, null);
  }

  private static boolean isNoMediaType(String text) {
    try {
      return text != null && MediaType.valueOf(text.strip()) == null;
    } catch (IllegalArgumentException _) {
      return true;
    }
  }

  private Response notShown() {
    return header(ProblemKind.NOT_ACCEPTABLE, HttpHeaders.ACCEPT, "is not shown here");
  }

  /** The framework misses the type also of a body that is not there. */
  private Response typeNotRead() {
    if (request.getHeader(HttpHeaders.CONTENT_TYPE) == null && !ReadableBody.isAnnounced(request)) {
      return of(ReadableBody.absent());
    }
    return header(ProblemKind.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, "is not read here");
  }

  private Response header(ProblemKind kind, String name, String why) {
    String said = request.getHeader(name);
    String detail = said == null ? name + " is absent." : "%s: %s %s.".formatted(name, said, why);
    return answer(Problem.of(kind, detail, request.path(), List.of(new FieldError(name, detail))));
  }

  /** A client that compressed the body is told not to (RFC 9110, 15.5.16). */
  private Response notRead(BodyNotRead e) {
    List<FieldError> errors = List.of(new FieldError(e.header(), e.getMessage()));
    Problem problem =
        Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, e.getMessage(), request.path(), errors);
    return Response.fromResponse(answer(problem))
        .header(HttpHeaders.ACCEPT_ENCODING, "identity")
        .build();
  }

  /**
   * What the framework does not find.
   *
   * @param unreadable why a part of the path could not be read; null where there is no such path
   */
  private String notFound(Throwable unreadable) {
    return "There is no "
        + request.path()
        + (unreadable instanceof IllegalArgumentException ? ": " + unreadable.getMessage() : "");
  }

  private Response unexpected(Throwable failure) {
    if (DatabaseAway.isBehind(failure)) {
      LOG.warnf("The database is away: %s", failure.getMessage());
      return later(ProblemKind.UNAVAILABLE, "The database is away.");
    }
    if (CannotBeKept.isBehind(failure)) {
      return cannotBeKept();
    }
    String trace = UUID.randomUUID().toString();
    LOG.errorf(failure, "Unexpected failure %s of %s %s", trace, request.method(), request.path());
    return plain(ProblemKind.INTERNAL, "Trace " + trace);
  }

  /** The database does not say which field it was. */
  private Response cannotBeKept() {
    String why =
        "has a text with the character NUL, too long a name, or an instant beyond all years";
    return invalid("The request %s.".formatted(why), List.of(new FieldError(REQUEST, why)));
  }

  private static Response answer(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
