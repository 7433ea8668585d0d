package org.council.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.council.backing.Topics;
import org.council.failpoint.FailPoint;
import org.junit.jupiter.api.Test;

class KillsTest {

  @Test
  void each_service_is_killed_at_each_point_before_any_is_killed_at_one_again() {
    int services = Topics.SERVICES.size();
    int all = services * FailPoint.values().length;

    assertThat(IntStream.range(0, all).mapToObj(i -> List.of(i % services, Kills.pointOf(i))))
        .doesNotHaveDuplicates();
  }
}
