package org.council.testkit;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Whether a Docker engine is at hand; found out without loading any client of it. */
final class DockerEngine {

  private static final String USUAL_ADDRESS = "unix:///var/run/docker.sock";
  private static final String PING = "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n";

  private DockerEngine() {}

  /**
   * Whether the engine that {@code DOCKER_HOST} names, else the usual one, answers. {@code
   * COUNCIL_TEST_CONTAINERS=never} says no without asking.
   */
  static boolean answers(Map<String, String> environment) {
    if ("never".equals(environment.get("COUNCIL_TEST_CONTAINERS"))) {
      return false;
    }
    var address = URI.create(environment.getOrDefault("DOCKER_HOST", USUAL_ADDRESS));
    return switch (address.getScheme()) {
      case "unix" -> answers(UnixDomainSocketAddress.of(address.getPath()));
      case "tcp" -> answers(new InetSocketAddress(address.getHost(), address.getPort()));
      default -> false;
    };
  }

  private static boolean answers(SocketAddress address) {
    try (var channel = open(address)) {
      channel.connect(address);
      channel.write(ByteBuffer.wrap(PING.getBytes(StandardCharsets.US_ASCII)));
      var answer = ByteBuffer.allocate(64);
      channel.read(answer);
      return new String(answer.array(), StandardCharsets.US_ASCII).contains(" 200 ");
    } catch (IOException _) {
      return false;
    }
  }

  private static SocketChannel open(SocketAddress address) throws IOException {
    return address instanceof UnixDomainSocketAddress
        ? SocketChannel.open(StandardProtocolFamily.UNIX)
        : SocketChannel.open();
  }
}
