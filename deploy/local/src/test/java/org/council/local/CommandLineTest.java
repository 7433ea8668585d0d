package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void options_may_stand_before_and_after_arguments() {
    var line = CommandLine.parse("record", "--lang", "zh", "C23", "PL-1", "--format", "html");

    assertThat(line.command()).isEqualTo("record");
    assertThat(line.arguments()).containsExactly("C23", "PL-1");
    assertThat(line.option("--lang")).contains("zh");
    assertThat(line.option("--format")).contains("html");
    assertThat(line.option("--except")).isEmpty();
  }

  @Test
  void a_flag_takes_no_value() {
    var line = CommandLine.parse("play", "--fresh", "meeting.yaml");

    assertThat(line.has("--fresh")).isTrue();
    assertThat(line.arguments()).containsExactly("meeting.yaml");
  }

  @Test
  void an_option_may_be_repeated() {
    var line = CommandLine.parse("up", "--except", "agenda", "--except", "minutes");

    assertThat(line.all("--except")).containsExactly("agenda", "minutes");
  }

  @Test
  void what_a_command_does_not_know_is_said() {
    assertThatThrownBy(() -> CommandLine.parse("up", "--lang", "zh").taking(0, Set.of("--except")))
        .hasMessage("up does not know --lang");
    assertThatThrownBy(() -> CommandLine.parse("down", "now").taking(0, Set.of()))
        .hasMessage("down does not know what to do with now");
    assertThatThrownBy(() -> CommandLine.parse("token", "--role"))
        .isInstanceOf(Trouble.class)
        .hasMessage("--role needs a value");
  }
}
