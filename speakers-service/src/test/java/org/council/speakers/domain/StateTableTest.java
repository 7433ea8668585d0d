package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.council.speakers.domain.rules.ListStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"OPEN", "OPEN stays", "OPEN stays spk-06 spk-06 spk-06"})
  void a_row_has_a_cell_for_each_status(String row) {
    assertThatThrownBy(() -> StateTable.of("PLANNED OPEN ENDED\n" + row))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cells of OPEN");
  }

  @Test
  void a_command_without_a_row_is_missed() {
    StateTable table = StateTable.of("PLANNED OPEN\nCLOSE early stays");

    assertThatThrownBy(() -> table.cell(ListStatus.Act.REOPEN, ListStatus.OPEN))
        .hasMessageContaining("REOPEN");
  }
}
