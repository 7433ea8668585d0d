package org.council.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static Figure of(Double... rounds) {
    return new Figure("act", "throughput", "1/s", 1, List.of(rounds));
  }

  @Test
  void the_median_is_the_round_in_the_middle() {
    assertThat(of(9.0, 1.0, 5.0).median()).isEqualTo(5);
  }

  @Test
  void of_an_even_number_of_rounds_it_lies_between_the_two_in_the_middle() {
    assertThat(of(1.0, 9.0, 4.0, 2.0).median()).isEqualTo(3);
  }

  @Test
  void the_spread_is_the_least_and_the_most() {
    Figure figure = of(9.0, 1.0, 5.0);

    assertThat(figure.least()).isEqualTo(1);
    assertThat(figure.most()).isEqualTo(9);
  }

  @Test
  void rounds_are_gathered_by_what_they_measured_and_with_how_much_data() {
    var figures = new Figures();
    figures.note("act", "p50", "ms", 1, 3);
    figures.note("act", "p50", "ms", 10, 7);
    figures.note("act", "p50", "ms", 1, 5);

    assertThat(figures.all())
        .containsExactly(
            new Figure("act", "p50", "ms", 1, List.of(3.0, 5.0)),
            new Figure("act", "p50", "ms", 10, List.of(7.0)));
  }
}
