package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.council.agenda.domain.meeting.ItemStatus.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemStatusTest {

  private static final Map<ItemStatus, Set<Command>> IN_ORDER =
      Map.of(
          ItemStatus.PLANNED, Set.of(Command.OPEN),
          ItemStatus.OPEN, Set.of(Command.DECIDE, Command.CLOSE),
          ItemStatus.CARRIED_OVER, Set.of(Command.OPEN, Command.CLOSE));

  static Stream<Arguments> every_status_and_command() {
    return Arrays.stream(ItemStatus.values())
        .flatMap(status ->
            Arrays.stream(Command.values()).map(command -> Arguments.of(status, command)));
  }

  @ParameterizedTest
  @MethodSource("every_status_and_command")
  void a_status_takes_the_commands_that_are_in_order(ItemStatus status, Command command) {
    assertThat(status.takes(command))
        .isEqualTo(IN_ORDER.getOrDefault(status, Set.of()).contains(command));
  }
}
