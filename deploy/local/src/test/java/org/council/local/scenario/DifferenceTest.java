package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static List<String> between(String described, String stands)
      throws JsonProcessingException {
    return Difference.between(
        "delegation AAA", Fields.JSON.readTree(described), Fields.JSON.readTree(stands));
  }

  @Test
  void what_the_service_says_beside_the_description_does_not_count() throws Exception {
    assertThat(
            between(
                "{'code': 'AAA', 'at': 1}".replace('\'', '"'),
                "{'code': 'AAA', 'session': 'X1'}".replace('\'', '"')))
        .isEmpty();
  }

  @Test
  void a_field_that_stands_otherwise_is_told_with_both_values() throws Exception {
    assertThat(
            between(
                "{'category': 'ONE', 'name': {'en': 'A', 'zh': '甲'}}".replace('\'', '"'),
                "{'category': 'TWO', 'name': {'zh': '甲', 'en': 'A'}}".replace('\'', '"')))
        .containsExactly("delegation AAA: `category` stands as \"TWO\", described as \"ONE\"");
  }

  @Test
  void nothing_described_and_nothing_there_is_the_same() throws Exception {
    assertThat(between("{\"parts\": []}", "{}")).isEmpty();
    assertThat(between("{\"parts\": []}", "{\"parts\": [1]}")).hasSize(1);
  }
}
