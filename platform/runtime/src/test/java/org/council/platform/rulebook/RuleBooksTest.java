package org.council.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;

/** Games have rule books of which nothing but the name matters here. */
class RuleBooksTest {

  private final RuleBooks<String> games =
      new RuleBooks<>(List.of("Chess", "Go"), String::toLowerCase);

  @Test
  void one_is_found_by_its_name() {
    assertThat(games.find("go")).contains("Go");
    assertThat(games.find("hex")).isEmpty();
    assertThat(games.names()).containsExactlyInAnyOrder("chess", "go");
  }

  @Test
  void all_are_told_in_the_order_in_which_they_were_read() {
    assertThat(games.all()).containsExactly("Chess", "Go");
  }

  @Test
  void no_two_have_the_same_name() {
    List<String> twice = List.of("Go", "Chess", "go");

    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> new RuleBooks<>(twice, String::toLowerCase))
        .withMessageContaining("two are called go");
  }

  @Test
  void a_client_that_asks_for_one_that_nobody_knows_is_told_which_there_are() {
    assertThat(games.askedFor("game", "chess")).isEqualTo("Chess");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> games.askedFor("game", "hex"))
        .withMessage("known rule books: chess, go")
        .extracting(InvalidInput::field)
        .isEqualTo("game");
  }

  @Test
  void none_stands_in_for_another_and_the_one_that_is_missing_is_named() {
    assertThat(games.followed("chess")).isEqualTo("Chess");
    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> games.followed("hex"))
        .withMessageContaining("hex is missing")
        .withMessageContaining("council.rule-books.dir");
  }
}
