package org.council.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.shutdown.ShutdownRecorder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.council.testkit.BackingServices;
import org.council.testkit.Stream;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The first part of a stop, which the framework does before it takes anything down. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(StoppingTest.WithDelay.class)
class StoppingTest {

  private static final Duration DELAY = Duration.ofSeconds(3);

  /** What an operator sets by {@code COUNCIL_SHUTDOWN_DELAY}. */
  public static class WithDelay implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.shutdown.delay", DELAY.toString());
    }
  }

  @TestHTTPResource("/v1/events")
  URI events;

  @Inject MeterRegistry metrics;
  @Inject AgroalDataSource dataSource;

  /** The last position of the log. */
  private long end;

  @Test
  void requests_are_served_while_readiness_is_false_and_what_waits_ends() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Stream stream = Stream.open(events)) {
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> metrics.get("council_stream_watchers").gauge().value() == 1);
      end = end();
      Future<Integer> waiting = threads.submit(() -> feed(30));
      assertThat(readiness()).isEqualTo(200);

      Instant told = Instant.now();
      Future<?> stop = threads.submit(ShutdownRecorder::runShutdown);
      await().atMost(DELAY).until(() -> readiness() == 503);
      assertThat(feed(0)).isEqualTo(200);
      assertThat(stop.isDone()).isFalse();

      assertThat(stream.endsWithin(DELAY)).isTrue();
      assertThat(waiting.get(DELAY.toMillis(), TimeUnit.MILLISECONDS)).isEqualTo(200);
      stop.get(30, TimeUnit.SECONDS);
      assertThat(Duration.between(told, Instant.now()))
          .as("a stop waits for no stream")
          .isBetween(DELAY, DELAY.plusSeconds(10));
    }
  }

  private long end() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select coalesce(max(position), 0) from journal")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static int readiness() {
    return given().get("/q/health/ready").statusCode();
  }

  private int feed(int wait) {
    return given()
        .auth()
        .oauth2(Tokens.of("i", "integrator"))
        .queryParam("after", end)
        .queryParam("wait", wait)
        .get("/v1/events")
        .statusCode();
  }
}
