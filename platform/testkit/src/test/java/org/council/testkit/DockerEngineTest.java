package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerEngineTest {

  @Test
  void an_engine_that_answers_its_ping_is_at_hand() throws Exception {
    var engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    engine.createContext(
        "/_ping",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    engine.start();
    try {
      var address = "tcp://127.0.0.1:" + engine.getAddress().getPort();

      assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", address))).isTrue();
      assertThat(
              DockerEngine.answers(
                  Map.of("DOCKER_HOST", address, "COUNCIL_TEST_CONTAINERS", "never")))
          .isFalse();
    } finally {
      engine.stop(0);
    }
  }

  @Test
  void a_socket_that_is_not_there_is_no_engine(@TempDir Path folder) {
    var address = "unix://" + folder.resolve("docker.sock");

    assertThat(DockerEngine.answers(Map.of("DOCKER_HOST", address))).isFalse();
  }
}
