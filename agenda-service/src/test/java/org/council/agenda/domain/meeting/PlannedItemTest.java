package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.council.agenda.domain.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedItemTest {

  @ParameterizedTest
  @CsvSource({
    "60, 60",
    "60.0, 60",
    "7.50, 7.5",
    "7.33333333, 7.3333",
    "0.01, 0.0167",
    "0.00, 0",
    "0.008, 0",
    "1e-800000000, 0"
  })
  void minutes_are_allotted_to_the_second_however_they_are_written(String minutes, String kept) {
    var item =
        new PlannedItem(
            1,
            null,
            Text.of("title", Map.of("en", "Opening")),
            List.of(),
            new BigDecimal(minutes),
            false);

    assertThat(item.allottedMinutes()).hasToString(kept);
  }
}
