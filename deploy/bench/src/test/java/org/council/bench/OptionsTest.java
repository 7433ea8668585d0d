package org.council.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static Options of(String... words) {
    return Options.of(List.of(words), Set.of("--rounds", "--only"), Set.of("--dry"));
  }

  @Test
  void what_is_not_said_is_as_usual() {
    assertThat(of().number("--rounds", 5)).isEqualTo(5);
    assertThat(of().words("--only", List.of("acts"))).containsExactly("acts");
    assertThat(of().has("--dry")).isFalse();
  }

  @Test
  void what_is_said_counts() {
    var options = of("--rounds", "2", "--dry", "--only", "acts,reads");

    assertThat(options.number("--rounds", 5)).isEqualTo(2);
    assertThat(options.seconds("--rounds", 5)).isEqualTo(Duration.ofSeconds(2));
    assertThat(options.words("--only", List.of())).containsExactly("acts", "reads");
    assertThat(options.has("--dry")).isTrue();
  }

  @Test
  void what_is_not_known_or_has_no_value_is_refused() {
    assertThatThrownBy(() -> of("--round", "2")).hasMessageContaining("--round");
    assertThatThrownBy(() -> of("--rounds")).hasMessageContaining("--rounds");
  }
}
