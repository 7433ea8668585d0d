package org.council.platform.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text cites documents, and where it only looks so. */
class SymbolsCitedInTextTest {

  @ParameterizedTest
  @CsvSource({
    "A/80/12-E/2025/3, A/80/12",
    "(A/80/12/Add.1-2), A/80/12/Add.1",
    "undocs.org A/80/L.5/Rev.1., A/80/L.5/Rev.1",
    "A/S-30/5, A/S-30/5",
    "'S/2023/5,', S/2023/5",
  })
  void a_citation_ends_with_the_symbol(String text, String cited) {
    assertThat(SymbolNotation.citedIn(text)).containsExactly(cited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C24/5/6", "https://undocs.org/A/80/12", "A/80/12/x", "a/80/12", "BA/80/"})
  void a_citation_is_not_seen_where_there_is_none(String text) {
    assertThat(SymbolNotation.citedIn(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A/C.3", "A/AC.109", "E/CN.4", "A/CONF.151", "A/AC.105/C.2"})
  void a_body_that_is_named_is_no_citation_but_its_documents_are(String body) {
    assertThat(SymbolNotation.citedIn("(%s), see %s/80/L.5 and S/PV.9".formatted(body, body)))
        .containsExactly(body + "/80/L.5", "S/PV.9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/B", "/B.1", "/1", "-B", "+Corr.1", ".B"})
  void a_text_that_goes_on_for_ever_is_read_to_its_end(String endless) {
    String text = "A/72" + endless.repeat(5_000) + "! C23/5";

    assertThat(SymbolNotation.citedIn(text)).endsWith("C23/5");
    assertThat(SymbolNotation.citedIn("A" + endless.repeat(5_000) + "! C23/5")).endsWith("C23/5");
  }
}
