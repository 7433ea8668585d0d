package org.council.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.council.local.scenario.ScenarioPlayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is changed in a scenario that is told again, and what stays. */
class RetoldTest {

  @TempDir private Path parent;
  @TempDir private Path folder;
  private Path told;

  @BeforeEach
  void the_record_stands_in_a_folder_beside() throws IOException {
    told = parent.resolve("told");
    Files.createDirectories(told.resolve("2023/records"));
    Files.writeString(told.resolve("2023/records/zh.md"), "1\t2023年（2023/7号文件）\n");
  }

  private Path retold(String scenario) throws IOException {
    Path file = Files.writeString(told.resolve("meeting.yaml"), scenario);
    return Retold.with("X", file, folder);
  }

  @Test
  void a_symbol_is_changed_where_one_stands_and_a_year_stays_what_it_is() throws IOException {
    assertThat(
            retold(
                """
                # 𝄞 is two to a string
                session: {symbol: 2023, opensOn: 2023-07-11, place: "Room 2023"}
                documents: [{symbol: 2023/7(Rev.1), title: A/2023/7}]
                expect: {record: {zh: 2023/records/zh.md}}
                """))
        .hasContent(
            """
            # 𝄞 is two to a string
            session: {symbol: 2023X, opensOn: 2023-07-11, place: "Room 2023"}
            documents: [{symbol: 2023X/7(Rev.1), title: A/2023/7}]
            expect: {record: {zh: 2023/records/zh.md}}
            """);
    assertThat(folder.resolve("2023/records/zh.md")).hasContent("1\t2023年（2023X/7号文件）\n");
  }

  @Test
  void a_symbol_in_quotation_marks_stays_in_them() throws IOException {
    assertThat(retold("session:\n  symbol: &s 'C23'\n"))
        .hasContent("session:\n  symbol: &s 'C23X'\n");
  }

  @Test
  void a_file_that_lies_elsewhere_is_written_nowhere() throws IOException {
    Files.writeString(told.resolveSibling("elsewhere.txt"), "");
    assertThatThrownBy(
            () -> retold("{session: {symbol: C23}, expect: {record: {en: ../elsewhere.txt}}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("../elsewhere.txt does not lie beside the scenario");
  }

  @Test
  void what_is_no_scenario_is_said() {
    for (String text : List.of("", "- C23", "{", "session: {title: none}")) {
      assertThatThrownBy(() -> retold(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_scenario_can_be_played_as_it_is_retold(Path scenario) throws IOException {
    Path retold = Retold.with("X", scenario, folder);

    var faults = new ByteArrayOutputStream();
    assertThat(ScenarioPlayer.canRead(retold, new PrintStream(faults)))
        .as(faults.toString(StandardCharsets.UTF_8))
        .isTrue();
    assertThat(Retold.symbolOf(retold)).isEqualTo(Retold.symbolOf(scenario) + "X");
  }
}
