package org.council.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {

  @Test
  void model_and_memory_are_what_the_kernel_says() {
    var machine =
        Machine.of(
            "processor\t: 0\nmodel name\t: Some Processor\nflags\t: fpu\n",
            "MemTotal:       24683540 kB\nMemFree: 1 kB\n");

    assertThat(machine.processor()).isEqualTo("Some Processor");
    assertThat(machine.memoryGib()).isEqualTo(24);
    assertThat(machine.inShort()).contains("cores, Some Processor, 24 GiB");
  }
}
