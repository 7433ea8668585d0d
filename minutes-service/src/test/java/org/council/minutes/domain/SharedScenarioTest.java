package org.council.minutes.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.council.minutes.domain.record.Composing;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.minutes.domain.wording.Phrasebooks;
import org.council.minutes.domain.wording.Telling;
import org.council.minutes.domain.wording.TextForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The record of a real meeting, where the folder of the property {@code council.shared} has its
 * scenario.
 */
class SharedScenarioTest {

  private static final String NAME = "c23-plenary-1";

  private final Path scenarios =
      Path.of(System.getProperty("council.shared", "")).resolve("scenarios");

  @BeforeEach
  void needs_the_shared_scenario() {
    boolean there = Files.exists(scenarios.resolve(NAME + ".yaml"));
    if (!there) {
      System.out.println("Skipped: no shared scenario; name its folder by -Dcouncil.shared=…");
    }
    assumeTrue(there, "no shared scenario");
  }

  @Test
  void the_chinese_record_is_the_expected_one_byte_for_byte() throws IOException {
    assertThat(story().text("zh")).isEqualTo(expected("expected.zh.txt"));
  }

  @Test
  void every_expected_english_line_stands_in_the_english_record() throws IOException {
    assertThat(story().lines("en")).containsAll(expected("expected.en-lines.txt").lines().toList());
  }

  @Test
  void the_record_does_not_depend_on_the_order_of_arrival() throws IOException {
    List<Told> arrived = new ArrayList<>(story().told());
    Collections.shuffle(arrived, new Random(1));

    var record = Composing.record(new MeetingFacts(arrived));

    assertThat(TextForm.of(Telling.of(record, Phrasebooks.in("zh").orElseThrow())))
        .isEqualTo(expected("expected.zh.txt"));
  }

  private Story story() throws IOException {
    return ScenarioFile.read(scenarios.resolve(NAME + ".yaml"));
  }

  private String expected(String suffix) throws IOException {
    return Files.readString(scenarios.resolve(NAME + "." + suffix), UTF_8);
  }
}
