package org.council.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Hands every exception to the one table. The types that the framework maps itself are named, since
 * its mapper of a more exact type would win over ours of {@code Throwable}.
 */
class ProblemMappers {

  @Inject ProblemMapping mapping;

  @ServerExceptionMapper
  Response any(Throwable failure) {
    return mapping.of(failure);
  }

  @ServerExceptionMapper(priority = 1)
  Response framework(WebApplicationException failure) {
    return mapping.of(failure);
  }

  @ServerExceptionMapper(priority = 1)
  Response json(JacksonException failure) {
    return mapping.of(failure);
  }

  @ServerExceptionMapper(priority = 1)
  Response json(MismatchedInputException failure) {
    return mapping.of(failure);
  }

  @ServerExceptionMapper(priority = 1)
  Response validation(ConstraintViolationException failure) {
    return mapping.of(failure);
  }

  @ServerExceptionMapper(priority = 1)
  Response notSignedIn(UnauthorizedException failure) {
    return mapping.of(failure);
  }

  @ServerExceptionMapper(priority = 1)
  Response badToken(AuthenticationFailedException failure) {
    return mapping.of(failure);
  }

  @ServerExceptionMapper(priority = 1)
  Response forbidden(ForbiddenException failure) {
    return mapping.of(failure);
  }
}
