package org.council.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks services whether they are ready. */
final class Readiness {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  /**
   * Waits until a service says that it is ready. What is said once its process has ended, another
   * program says.
   *
   * @param base the service's address
   * @throws Trouble when it ends instead, or takes longer than two minutes
   */
  void await(ServiceProcess service, URI base) {
    var until = Instant.now().plus(LONGEST_START);
    while (!isReady(base) || !service.alive()) {
      if (endsSoon(service)) {
        throw service.endedByItself();
      }
      if (Instant.now().isAfter(until)) {
        throw new Trouble(
            service.name() + " is not ready after " + LONGEST_START.toMinutes() + " minutes");
      }
    }
  }

  /** Whether a service answers that it is ready now. */
  boolean isReady(URI base) {
    var request =
        HttpRequest.newBuilder(base.resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted", e);
    }
  }

  /** Whether the process ends while we wait for the next look. */
  private static boolean endsSoon(ServiceProcess service) {
    try {
      service.end().get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (Exception e) {
      throw new Trouble("Interrupted", e);
    }
  }
}
