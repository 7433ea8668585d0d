package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

  @ParameterizedTest(name = "{0} has the letter {1}")
  @CsvSource({"Annex A,A", "Annex 12,12", "Appendix II,II", "Annex,", "Terms of reference,"})
  void the_letter_is_what_stands_after_the_word(String label, String letter) {
    assertThat(new Part(label, PartKind.REPORT).letter().orElse(null)).isEqualTo(letter);
  }

  @Test
  void a_part_is_named_by_its_label_or_its_letter() {
    Part annexA = new Part("Annex A", PartKind.DRAFT_RESOLUTION);
    Parts parts = new Parts(List.of(annexA, new Part("Annex B", PartKind.REPORT)));

    assertThat(parts.named("annex a")).contains(annexA);
    assertThat(parts.named("A")).contains(annexA);
    assertThat(parts.named("Annex C")).isEmpty();
  }
}
