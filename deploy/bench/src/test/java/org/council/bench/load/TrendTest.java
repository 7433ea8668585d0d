package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

  @Test
  void what_grows_evenly_grows_by_so_much_in_a_minute() {
    assertThat(Trend.of(List.of(100.0, 102.0, 104.0))).isCloseTo(2, within(1e-9));
  }

  @Test
  void what_goes_up_and_down_is_level() {
    assertThat(Trend.of(List.of(10.0, 12.0, 12.0, 10.0))).isCloseTo(0, within(1e-9));
  }

  @Test
  void of_one_minute_nothing_is_said() {
    assertThat(Trend.of(List.of(5.0))).isZero();
  }
}
