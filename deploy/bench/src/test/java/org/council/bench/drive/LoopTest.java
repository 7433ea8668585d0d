package org.council.bench.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoopTest {

  private final Driver driver = new Driver();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile int status = 200;
  private HttpServer http;

  @BeforeEach
  void serve() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    http.start();
  }

  @AfterEach
  void end() {
    driver.close();
    http.stop(0);
  }

  private Server server() {
    return driver.to(URI.create("http://127.0.0.1:" + http.getAddress().getPort()), 4);
  }

  @Test
  void a_closed_loop_sends_each_request_once() {
    var requests = Stream.generate(() -> Sending.get("/")).limit(50).toList();

    Tally tally = new ClosedLoop(4).drive(server(), requests.iterator());

    assertThat(tally.done()).isEqualTo(50);
    assertThat(asked).hasValue(50);
    assertThat(tally.perSecond()).isPositive();
  }

  @Test
  void what_was_not_done_is_no_figure() {
    status = 409;

    Tally tally = new ClosedLoop(1).drive(server(), List.of(Sending.get("/")).iterator());

    assertThat(tally.done()).isZero();
    assertThatThrownBy(tally::withoutErrors).hasMessageContaining("409");
  }

  @Test
  void an_open_loop_sends_what_is_due_and_waits_for_all_answers() {
    var server = server();

    Tally tally =
        new OpenLoop(100).drive(driver, _ -> server.send(Sending.get("/")), Duration.ofMillis(300));

    assertThat(tally.done()).isEqualTo(30);
  }

  @Test
  void in_an_open_loop_time_counts_from_when_a_request_was_due() {
    var answer = new Answer(200, MultiMap.caseInsensitiveMultiMap(), Buffer.buffer());
    // The first holds the event loop up for a while; those due meanwhile were as late.
    Tally tally =
        new OpenLoop(100)
            .drive(
                driver,
                number -> {
                  if (number == 0) {
                    holdUp(Duration.ofMillis(200));
                  }
                  return Future.succeededFuture(answer);
                },
                Duration.ofMillis(100));

    assertThat(tally.millis(0.5)).isGreaterThan(100);
  }

  private static void holdUp(Duration time) {
    long until = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }
}
