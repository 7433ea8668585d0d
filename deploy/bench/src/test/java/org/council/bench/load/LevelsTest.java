package org.council.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.council.bench.load.Minutes.Minute;
import org.junit.jupiter.api.Test;

class LevelsTest {

  private static List<Minute> resident(double... perMinute) {
    return DoubleStream.of(perMinute).mapToObj(mib -> new Minute(mib, 0, 0, 0)).toList();
  }

  @Test
  void of_each_service_the_last_minutes_say_whether_its_memory_is_level() {
    var minutes =
        new TreeMap<>(
            Map.of(
                "agenda", resident(100, 300, 400, 402, 404),
                "speakers", resident(400, 400, 400, 405, 410)));

    assertThat(Levels.table(minutes))
        .isEqualTo(
            """
            | service | resident set grew in a minute, in the last 3 | level: under 5.00 MiB |
            | --- | --- | --- |
            | agenda | 2.00 MiB | yes |
            | speakers | 5.00 MiB | no |\
            """);
  }

  @Test
  void of_one_minute_nothing_is_said() {
    assertThat(Levels.table(Map.of("agenda", resident(100)))).contains("| agenda | – | – |");
  }
}
