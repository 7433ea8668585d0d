package org.council.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a service counts as ready. */
class ReadinessTest {

  @TempDir private Path folder;
  private HttpServer answering;
  private URI base;

  @BeforeEach
  void a_program_that_says_it_is_ready() throws IOException {
    answering = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answering.createContext(
        "/q/health/ready",
        asked -> {
          asked.sendResponseHeaders(200, -1);
          asked.close();
        });
    answering.start();
    base = URI.create("http://127.0.0.1:" + answering.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    answering.stop(0);
  }

  private ServiceProcess started(String... command) {
    var service = new ServiceProcess("clock", List.of(command), Map.of(), folder.resolve("log"));
    service.start();
    return service;
  }

  @Test
  void when_it_says_so() {
    var service = started("sleep", "600");

    new Readiness().await(service, base);

    assertThat(service.alive()).isTrue();
    service.kill();
  }

  @Test
  void not_when_another_program_says_so_in_place_of_one_that_has_ended() throws Exception {
    var service = started("echo", "no port for me");
    service.end().get(10, SECONDS);

    assertThatThrownBy(() -> new Readiness().await(service, base))
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll("clock ended", "no port for me");
  }
}
