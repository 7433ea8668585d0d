package org.council.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortsTest {

  @Test
  void none_is_found_twice_nor_where_outgoing_connections_are_given_theirs() {
    assertThat(IntStream.range(0, 100).map(_ -> FreePorts.next()).boxed())
        .doesNotHaveDuplicates()
        .allMatch(port -> port >= FreePorts.FIRST && port < FreePorts.LAST);
  }

  @Test
  void one_that_somebody_listens_on_is_passed_over() throws IOException {
    int before = FreePorts.next();
    try (var _ = new ServerSocket(before + 1, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePorts.next()).isNotEqualTo(before + 1);
    }
  }
}
