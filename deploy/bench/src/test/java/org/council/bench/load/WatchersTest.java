package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.council.bench.drive.Driver;
import org.council.bench.drive.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchersTest {

  private static final int WATCHERS = 5;
  private static final long BEFORE = 40;

  private final Driver driver = new Driver();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer http;
  private volatile List<Long> positions = List.of();
  private volatile boolean breakingOff;

  @BeforeEach
  void serve() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/v1/events", this::stream);
    http.start();
  }

  @AfterEach
  void end() {
    end.countDown();
    driver.close();
    http.stop(0);
  }

  /** Tells all positions behind the one that the watcher names, then leaves the stream open. */
  private void stream(HttpExchange exchange) throws IOException {
    long after = Long.parseLong(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (long position : positions.stream().filter(p -> p > after).toList()) {
        out.write(event(position));
        out.flush();
        if (breakingOff) {
          breakingOff = false;
          return;
        }
      }
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] event(long position) {
    return "id: %d\ndata: {\"recordedat\":\"%s\"}\n\n"
        .formatted(position, Instant.now())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Tally watchUpTo(long position) {
    URI service = URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    var watchers = new Watchers(driver, service, "token", WATCHERS, BEFORE);
    watchers.come();
    return watchers.leaveAfter(position);
  }

  @Test
  void each_watcher_is_told_every_event_once() {
    positions = List.of(41L, 42L, 43L);

    Tally tally = watchUpTo(43);

    assertThat(tally.errors()).isEmpty();
    assertThat(tally.done()).isEqualTo(3 * WATCHERS);
  }

  @Test
  void an_event_left_out_is_a_failure() {
    positions = List.of(41L, 43L);

    assertThat(watchUpTo(43).errors()).containsEntry("position 43 came after 41", WATCHERS);
  }

  @Test
  void a_stream_that_breaks_off_is_a_failure_and_goes_on_where_it_was() {
    positions = List.of(41L, 42L, 43L);
    breakingOff = true;

    Tally tally = watchUpTo(43);

    assertThat(tally.done()).isEqualTo(3 * WATCHERS);
    assertThat(tally.errors().values()).containsExactly(1);
  }
}
