package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void a_variable_moves_one_port_and_leaves_the_others() {
    var ports = Ports.configured(Map.of("COUNCIL_SPEAKERS_PORT", "9983"));

    assertThat(ports.of("speakers")).isEqualTo(9983);
    assertThat(ports.of("minutes")).isEqualTo(8084);
  }

  @Test
  void what_is_no_port_is_said_with_the_name_of_its_variable() {
    for (var wrong : List.of("x", "0", "65536", "-1")) {
      assertThatThrownBy(() -> Ports.configured(Map.of("COUNCIL_KAFKA_PORT", wrong)))
          .isInstanceOf(Trouble.class)
          .hasMessage("COUNCIL_KAFKA_PORT is no port number: " + wrong);
    }
  }

  @Test
  void a_port_in_use_is_said_with_the_variable_that_moves_it() throws Exception {
    try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var taken = String.valueOf(somebody.getLocalPort());
      var ports = Ports.of(name -> name.equals("documents") ? taken : null);

      assertThatThrownBy(() -> ports.requireFree(List.of("documents")))
          .isInstanceOf(Trouble.class)
          .hasMessageContainingAll(taken, "documents", "COUNCIL_DOCUMENTS_PORT");
    }
  }

  @Test
  void a_port_for_two_programs_is_said_with_the_variables_of_both() {
    var ports = Ports.of(name -> name.equals("agenda") ? "8082" : null);

    assertThatThrownBy(() -> ports.requireFree(List.of("minutes")))
        .isInstanceOf(Trouble.class)
        .hasMessage(
            "COUNCIL_AGENDA_PORT and COUNCIL_DOCUMENTS_PORT say the same port, 8082: each needs one"
                + " of its own.");
  }

  @Test
  void a_port_that_is_not_this_users_is_not_said_to_be_in_use() {
    assertThat(Ports.inWords(new BindException("Permission denied")))
        .isEqualTo("cannot be used: Permission denied");
  }

  @Test
  void free_ports_are_free() {
    assertThatCode(() -> Ports.free().requireFree(Ports.names())).doesNotThrowAnyException();
  }
}
