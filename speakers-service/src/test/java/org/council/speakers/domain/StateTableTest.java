package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.council.speakers.domain.rules.ListStatus;
import org.council.speakers.domain.rules.ListStatus.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTableTest {

  private static final ListStatus[] STATUSES = {ListStatus.PLANNED, ListStatus.OPEN};
  private static final Act[] COMMANDS = {Act.CLOSE, Act.REOPEN};

  @ParameterizedTest
  @ValueSource(strings = {"OPEN", "OPEN stays", "OPEN stays spk-06 spk-06 spk-06"})
  void a_row_has_a_cell_for_each_status(String row) {
    assertThatThrownBy(() -> StateTable.of("PLANNED OPEN ENDED\n" + row))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cells of OPEN");
  }

  @Test
  void each_command_has_a_row_and_each_status_a_column() {
    assertThat(table("PLANNED OPEN", "CLOSE", "REOPEN").product(STATUSES, COMMANDS)).hasSize(4);
  }

  @Test
  void a_command_without_a_row_is_missed() {
    StateTable table = table("PLANNED OPEN", "CLOSE");

    assertThatThrownBy(() -> table.product(STATUSES, COMMANDS))
        .hasMessageContaining("commands that the table has")
        .hasMessageContaining("could not find the following elements:%n  [\"REOPEN\"]".formatted());
  }

  @Test
  void a_row_without_a_command_is_too_much() {
    StateTable table = table("PLANNED OPEN", "CLOSE", "REOPEN", "CLOSE_ITEM");

    assertThatThrownBy(() -> table.product(STATUSES, COMMANDS))
        .hasMessageContaining(
            "the following elements were unexpected:%n  [\"CLOSE_ITEM\"]".formatted());
  }

  @Test
  void so_is_a_second_row_of_a_command() {
    StateTable table = table("PLANNED OPEN", "CLOSE", "REOPEN", "CLOSE");

    assertThatThrownBy(() -> table.product(STATUSES, COMMANDS))
        .hasMessageContaining("the following elements were unexpected:%n  [\"CLOSE\"]".formatted());
  }

  @Test
  void a_status_without_a_column_is_missed() {
    StateTable table = table("PLANNED ENDED", "CLOSE", "REOPEN");

    assertThatThrownBy(() -> table.product(STATUSES, COMMANDS))
        .hasMessageContaining("statuses that the table has")
        .hasMessageContaining("elements not found:%n  [\"OPEN\"]".formatted())
        .hasMessageContaining("elements not expected:%n  [\"ENDED\"]".formatted());
  }

  private static StateTable table(String statuses, String... commands) {
    return StateTable.of(
        statuses + "\n" + String.join(" early stays\n", commands) + " early stays");
  }
}
