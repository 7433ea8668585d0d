package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationsTest {

  private static Answer answer(int status, String body) {
    return new Answer(status, body.getBytes(StandardCharsets.UTF_8));
  }

  @Nested
  class ARefusal {

    private static final String CITED =
        "{\"rule\": \"spk-07\", \"citation\": \"somewhere\", \"detail\": \"twice\"}";

    private Step refused(String rule) {
      return new Step(1, 1, "open-session", null, true, rule, new Act.OpenSession());
    }

    @Test
    void is_a_409_with_a_rule_that_is_cited() {
      assertThatCode(() -> Expectations.refused(refused(null), answer(409, CITED)))
          .doesNotThrowAnyException();
    }

    @Test
    void by_another_rule_is_not_what_was_expected() {
      assertThatExceptionOfType(PlayFailed.class)
          .isThrownBy(() -> Expectations.refused(refused("spk-01"), answer(409, CITED)))
          .withMessageContainingAll("by spk-01", "409 spk-07: twice");
    }

    @Test
    void needs_a_citation() {
      assertThatExceptionOfType(PlayFailed.class)
          .isThrownBy(
              () -> Expectations.refused(refused(null), answer(409, "{\"rule\": \"spk-07\"}")));
    }

    @Test
    void is_nothing_that_succeeds_or_is_forbidden() {
      assertThatExceptionOfType(PlayFailed.class)
          .isThrownBy(() -> Expectations.refused(refused(null), answer(201, "{}")));
      assertThatExceptionOfType(PlayFailed.class)
          .isThrownBy(() -> Expectations.refused(refused(null), answer(403, CITED)));
    }
  }

  @Nested
  class TheRecord {

    @TempDir private Path folder;
    private Scenario scenario;

    @BeforeEach
    void files() throws IOException {
      Files.writeString(folder.resolve("zh.txt"), "1\t甲\n1.1\t乙\n");
      Files.writeString(folder.resolve("en.txt"), "1.1\tB\n");
      scenario =
          Scenarios.withHead(
              folder,
              "meeting: {",
              "expect: {record: {zh: zh.txt, enLines: en.txt}}\nmeeting: {",
              "{act: open-session}");
    }

    @Test
    void is_the_expected_one_byte_for_byte_and_has_the_expected_lines() {
      assertThat(
              Expectations.faultsOf(
                  scenario, Map.of("zh", "1\t甲\n1.1\t乙\n", "en", "1\tA\n1.1\tB\nS\n")))
          .isEmpty();
    }

    @Test
    void is_shown_where_it_differs() {
      assertThat(
              Expectations.faultsOf(
                  scenario, Map.of("zh", "1\t甲\n1.1\t丙\n", "en", "1.1\tB and more\n")))
          .satisfiesExactlyInAnyOrder(
              zh -> assertThat(zh).contains("record in zh is not zh.txt", "- 1.1\\t乙", "+ 1.1\\t丙"),
              en -> assertThat(en).contains("a line of en.txt is not in the record: 1.1\tB"));
    }

    @Test
    void without_its_last_line_end_is_another_record() {
      assertThat(Expectations.faultsOf(scenario, Map.of("zh", "1\t甲\n1.1\t乙", "en", "1.1\tB")))
          .hasSize(1);
    }
  }
}
