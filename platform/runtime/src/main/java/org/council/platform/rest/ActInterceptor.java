package org.council.platform.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.council.platform.identity.Caller;
import org.council.platform.procedure.InvalidInput;

/**
 * Puts the steps of an act around a writing method: wait, then one transaction, tried again on a
 * conflict. A reading method only waits.
 */
@Act
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ActInterceptor {

  private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

  @Inject HttpServerRequest request;
  @Inject Caller caller;
  @Inject AfterEvents afterEvents;
  @Inject ActTransaction transaction;

  @AroundInvoke
  Object act(InvocationContext method) throws Exception {
    if (!WRITING.contains(request.method().name())) {
      afterEvents.await(request.headers().getAll(Headers.AFTER_EVENT));
      return method.proceed();
    }
    String callerId = caller.actor().id();
    mustNotExpectThatNothingStands();
    afterEvents.await(request.headers().getAll(Headers.AFTER_EVENT));
    IdempotentRequest idempotent =
        IdempotentRequest.of(
            request, callerId, method.getParameters(), method.getMethod().getParameters());
    return transaction.run(idempotent, () -> (Response) method.proceed());
  }

  /** It would be ignored: an act says in {@code If-Match} what it expects. */
  private void mustNotExpectThatNothingStands() {
    if (request.headers().contains(HttpHeaders.IF_NONE_MATCH)) {
      throw new InvalidInput(
          HttpHeaders.IF_NONE_MATCH,
          "An act says in %s what it expects.".formatted(HttpHeaders.IF_MATCH));
    }
  }
}
