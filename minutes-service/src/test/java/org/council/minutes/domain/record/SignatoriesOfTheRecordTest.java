package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.council.minutes.domain.Story;
import org.junit.jupiter.api.Test;

/** How the record is signed. */
class SignatoriesOfTheRecordTest {

  private final Story story = Story.ofAPlenary();

  @Test
  void sign_in_order_by_name_and_else_by_office() {
    story
        .open(1)
        .officer("sg", "SECRETARY_GENERAL", Map.of("zh", "某某"), null)
        .signed("sg", "chair");
    assertThat(story.lines("zh").getLast()).isEqualTo("某某\tA. PRESIDER");
    assertThat(story.lines("en").getLast()).isEqualTo("The Secretary-General\tA. PRESIDER");
  }

  @Test
  void of_delegations_sign_as_councillor_or_observer_where_they_have_no_name() {
    story.open(1).signed("ken", "nor");
    assertThat(story.lines("en").getLast())
        .isEqualTo("The councillor from Kenya\tThe observer from Norway");
  }

  @Test
  void are_those_named_last() {
    story.open(1).signed("secretary").signed("chair");
    assertThat(story.lines("en")).containsExactly("1\tOpening", "A. PRESIDER");
  }
}
