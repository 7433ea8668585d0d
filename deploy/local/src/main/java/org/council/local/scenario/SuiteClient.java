package org.council.local.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.council.local.SuiteAddress;

/**
 * Speaks to the four services as any client does. Every request waits, in the service, for the
 * events of those before it ({@code After-Event}); one that came too early, met a service that is
 * down or got no answer is sent again as the API says ({@code Retry-After}), under the same {@code
 * Idempotency-Key}, so that it takes effect once.
 */
public final class SuiteClient implements AutoCloseable {

  /** How long one request is tried: a service may be killed and started again meanwhile. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  /**
   * How long one sending is waited for. A service answers within five seconds, also where what was
   * named in {@code After-Event} has not come; who does not in twice that time stands still, and
   * the request goes over another connection, to another replica where there is one.
   */
  private static final Duration EACH_TRY = Duration.ofSeconds(10);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Set<Integer> TRY_AGAIN = Set.of(425, 429, 502, 503, 504);

  private final SuiteAddress suite;
  private final Duration eachTry;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<Call.Caller, String> tokens = new HashMap<>();
  private final Map<String, String> lastEventOf = new LinkedHashMap<>();
  private IntConsumer onlooker = _ -> {};
  private Duration patience = PATIENCE;
  private int requests;

  public SuiteClient(SuiteAddress suite) {
    this(suite, EACH_TRY);
  }

  /**
   * @param eachTry how long one sending is waited for
   */
  SuiteClient(SuiteAddress suite, Duration eachTry) {
    this.suite = suite;
    this.eachTry = eachTry;
  }

  /** Tells somebody how each sending ended: with which status, 0 where no answer came. */
  public SuiteClient watchedBy(IntConsumer onlooker) {
    this.onlooker = onlooker;
    return this;
  }

  /** Tries each request for so long, where something is away for longer than {@link #PATIENCE}. */
  public SuiteClient patientFor(Duration longer) {
    this.patience = longer;
    return this;
  }

  /**
   * Sends a request until it is answered for good.
   *
   * @throws PlayFailed when it is not for as long as one is patient
   */
  public Answer send(Call call) {
    HttpRequest request = request(call);
    Instant giveUp = Instant.now().plus(patience);
    Duration pause = FIRST_PAUSE;
    while (true) {
      Attempt attempt = attempt(request);
      onlooker.accept(attempt.status());
      if (attempt.isFinal()) {
        hear(attempt.response());
        return Answer.of(attempt.response());
      }
      if (Instant.now().isAfter(giveUp)) {
        throw new PlayFailed(
            "%s: no answer in %d s, last: %s"
                .formatted(call, patience.toSeconds(), attempt.inShort()));
      }
      pause(attempt.retryAfter(pause));
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
              ? LONGEST_PAUSE
              : pause.multipliedBy(2);
    }
  }

  /** Names none of the events that it was told of from now on: they may be lost. */
  public void forgetEvents() {
    lastEventOf.clear();
  }

  /** How many requests were sent, those sent again included. */
  int requests() {
    return requests;
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpRequest request(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(call)).timeout(eachTry).header("Accept", call.accept());
    if (call.caller() != null) {
      request.header("Authorization", "Bearer " + tokenOf(call.caller()));
    }
    String after = afterEvents();
    if (!after.isEmpty()) {
      request.header("After-Event", after);
    }
    if (call.seen() != null) {
      request.header("If-Match", call.seen());
    }
    if (call.body() == null) {
      return request.method(call.method(), BodyPublishers.noBody()).build();
    }
    return request
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Content-Type", "application/json")
        .method(call.method(), BodyPublishers.ofString(call.body().toString()))
        .build();
  }

  /**
   * Whoever calls signs in once: to sign a token costs more than all else that a call costs here.
   */
  private String tokenOf(Call.Caller caller) {
    return tokens.computeIfAbsent(caller, who -> suite.token(who.participant(), who.role()));
  }

  private URI address(Call call) {
    URI base =
        switch (call.service()) {
          case AGENDA -> suite.agenda();
          case DOCUMENTS -> suite.documents();
          case SPEAKERS -> suite.speakers();
          case MINUTES -> suite.minutes();
        };
    return base.resolve(call.path());
  }

  private String afterEvents() {
    return String.join(", ", lastEventOf.values());
  }

  private void hear(HttpResponse<byte[]> response) {
    response
        .headers()
        .firstValue("Event-Id")
        .ifPresent(event -> lastEventOf.put(event.substring(0, event.indexOf('/')), event));
  }

  private Attempt attempt(HttpRequest request) {
    requests++;
    try {
      return new Attempt(http.send(request, BodyHandlers.ofByteArray()), null);
    } catch (IOException e) {
      return new Attempt(null, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlayFailed("interrupted");
    }
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlayFailed("interrupted");
    }
  }

  /** One sending: answered, or failed on the way. */
  private record Attempt(HttpResponse<byte[]> response, IOException failure) {

    int status() {
      return response == null ? 0 : response.statusCode();
    }

    boolean isFinal() {
      return response != null && !TRY_AGAIN.contains(response.statusCode()) && !isStillRunning();
    }

    /** A first sending under the same key that has not ended yet is also to be asked again. */
    private boolean isStillRunning() {
      return response.statusCode() == 409
          && response.headers().firstValue("Retry-After").isPresent();
    }

    Duration retryAfter(Duration otherwise) {
      return response == null
          ? otherwise
          : response
              .headers()
              .firstValue("Retry-After")
              .filter(seconds -> seconds.matches("\\d+"))
              .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
              .orElse(otherwise);
    }

    String inShort() {
      return response == null ? failure.toString() : Answer.of(response).inShort();
    }
  }
}
