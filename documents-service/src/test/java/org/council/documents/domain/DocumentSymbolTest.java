package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

  @ParameterizedTest(name = "{0} is {2}, in an address {3}")
  @CsvFileSource(resources = "/spellings-of-symbols.csv")
  void any_spelling_is_read(String spelling, String document, String canonical, String urlForm) {
    DocumentSymbol symbol = symbol(spelling);

    assertThat(symbol.document()).isEqualTo(document);
    assertThat(symbol.canonical()).isEqualTo(canonical);
    assertThat(symbol.urlForm()).isEqualTo(urlForm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "C23",
        "C23/",
        "/35",
        "C23/0",
        "C23/DT",
        "C23/35/",
        "C23/35 Annex A",
        "35",
        "C23/1(Rev.)",
        "C23/1(Rev.0)",
        "C23/1(Rev.1)(Rev.2)",
        "C23/1+Corr.1(Rev.1)",
        "C23/1-X",
        "C23/12345678"
      })
  void what_is_no_symbol_is_not_read(String text) {
    assertThat(DocumentSymbol.read(text)).isEmpty();
  }

  @Test
  void what_would_be_kept_longer_than_any_symbol_is_not_read_however_short_it_is_written() {
    String tersely = corrigenda(20);

    assertThat("C23/1" + tersely).hasSizeLessThanOrEqualTo(100);
    assertThat(DocumentSymbol.read("C23/1" + tersely)).isEmpty();
    assertThat(DocumentSymbol.readIn("C23", "C23/1" + tersely)).isEmpty();
    assertThat(DocumentSymbol.read("C23/1" + corrigenda(9))).isPresent();
  }

  @Test
  void what_is_written_longer_than_any_symbol_is_not_read() {
    assertThat(DocumentSymbol.read("C23/1" + " ".repeat(100) + "Rev.1")).isEmpty();
  }

  @Test
  void a_session_with_a_hyphen_is_read_with_strokes_and_in_an_address_of_the_session() {
    assertThat(symbol("C22-ADD/5").session()).isEqualTo("C22-ADD");
    assertThat(DocumentSymbol.readIn("C22-ADD", "C22-ADD-DT-5-Rev1"))
        .map(DocumentSymbol::canonical)
        .contains("C22-ADD/DT/5(Rev.1)");
  }

  @Test
  void a_document_of_an_earlier_session_is_read_within_a_session() {
    assertThat(DocumentSymbol.readIn("C23", "C22-60")).contains(symbol("C22/60"));
  }

  @Test
  void the_symbol_of_the_document_is_the_same_for_all_editions() {
    assertThat(symbol("C23/DT/2(Rev.2)+Corr.1").document()).isEqualTo("C23/DT/2");
  }

  @Test
  void documents_are_listed_main_series_first_and_by_number() {
    List<String> listed =
        List.of("C23/DT/1", "C23/100", "C23/INF/8", "C23/20", "C23/3").stream()
            .map(DocumentSymbolTest::symbol)
            .sorted(java.util.Comparator.comparing(DocumentSymbol::listingKey))
            .map(DocumentSymbol::canonical)
            .toList();

    assertThat(listed).containsExactly("C23/3", "C23/20", "C23/100", "C23/DT/1", "C23/INF/8");
  }

  @Property
  void the_canonical_form_reads_back(@ForAll("symbols") DocumentSymbol symbol) {
    assertThat(DocumentSymbol.read(symbol.canonical())).contains(symbol);
  }

  @Property
  void the_form_in_an_address_reads_back_within_its_session(
      @ForAll("symbols") DocumentSymbol symbol) {
    assertThat(DocumentSymbol.addressedBy(symbol.session(), symbol.urlForm()))
        .first()
        .isEqualTo(symbol);
  }

  @Property
  void of_two_documents_at_one_address_each_knows_the_other(
      @ForAll("anyLevels") DocumentSymbol one) {
    String address = one.document().replace('/', '-');
    List<DocumentSymbol> there =
        DocumentSymbol.addressedBy("C23", address).stream()
            .filter(symbol -> symbol.urlForm().equals(address))
            .toList();

    assertThat(there).extracting(DocumentSymbol::document).contains(one.document());
    for (DocumentSymbol other : there) {
      assertThat(other.othersAtItsAddress("C23")).hasSize(there.size() - 1).doesNotContain(other);
    }
  }

  @Test
  void a_document_whose_address_is_another_one_stands_alone() {
    assertThat(symbol("C23/72").othersAtItsAddress("C23")).isEmpty();
    assertThat(symbol("CWG-FHR-17/4(Rev.1)").othersAtItsAddress("C23"))
        .extracting(DocumentSymbol::canonical)
        .containsExactly("CWG/FHR/17/4");
  }

  @Property
  void spaces_case_and_full_width_signs_change_nothing(@ForAll("symbols") DocumentSymbol symbol) {
    String spelt =
        symbol
            .canonical()
            .toLowerCase()
            .replace("(", " （ ")
            .replace(")", " ） ")
            .replace("+", "\u00a0＋ ");

    assertThat(DocumentSymbol.read(spelt)).contains(symbol);
  }

  @Property
  void a_citation_is_found_within_a_text(@ForAll("symbols") DocumentSymbol symbol) {
    assertThat(Citation.in("（见" + symbol.canonical() + "号文件）。"))
        .extracting(Citation::symbol)
        .containsExactly(symbol);
  }

  @Provide
  Arbitrary<DocumentSymbol> symbols() {
    Arbitrary<String> sessions = Arbitraries.of("C23", "C9", "EB152", "C22-ADD", "S24");
    Arbitrary<String> series = Arbitraries.of("", "DT", "DL", "INF", "ADM", "WG1/DT");
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 999_999);
    Arbitrary<Integer> revisions = Arbitraries.integers().between(0, 99);
    Arbitrary<List<Amendment>> amendments =
        Combinators.combine(
                Arbitraries.of(AmendmentKind.class), Arbitraries.integers().between(1, 99))
            .as(Amendment::new)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(sessions, series, numbers, revisions, amendments)
        .as(DocumentSymbol::new);
  }

  /** Levels with strokes and hyphens between them, as far as that is a symbol. */
  @Provide
  Arbitrary<DocumentSymbol> anyLevels() {
    Arbitrary<String> level = Arbitraries.of("A", "S", "F", "B1", "C.3", "ADD", "80", "007");
    Arbitrary<String> levels =
        Combinators.combine(level, Arbitraries.of("/", "-"))
            .as(String::concat)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(list -> String.join("", list));
    return Combinators.combine(levels, Arbitraries.of("5", "L.5", "5/Rev.1"))
        .as(String::concat)
        .map(DocumentSymbol::read)
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  @Nested
  class A_citation {

    @Test
    void keeps_the_language_that_its_letter_names() {
      Citation citation = Citation.in("see C18/35-C.").getFirst();

      assertThat(citation.language()).isEqualTo(Optional.of("zh"));
      assertThat(citation.symbol()).isEqualTo(symbol("C18/35"));
      assertThat(citation.asWritten()).isEqualTo("C18/35-C");
    }

    @Test
    void is_found_in_a_list_where_a_plus_sign_binds_a_corrigendum_to_its_edition() {
      assertThat(canonical("C24/36、C24/52、C24/72(Rev.1)+Corr.1和C24/90号文件"))
          .containsExactly("C24/36", "C24/52", "C24/72(Rev.1)+Corr.1", "C24/90");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "on 11/7/2023",
          "2024/5",
          "https://example.org/md/C24/5",
          "and/or",
          "C24/5/6",
          "24-26"
        })
    void is_not_seen_where_there_is_none(String text) {
      assertThat(canonical(text)).isEmpty();
    }

    private List<String> canonical(String text) {
      List<String> found = new ArrayList<>();
      Citation.in(text).forEach(citation -> found.add(citation.symbol().canonical()));
      return found;
    }
  }

  private static String corrigenda(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(n -> "COR" + n).collect(Collectors.joining());
  }

  private static DocumentSymbol symbol(String text) {
    return DocumentSymbol.read(text).orElseThrow();
  }
}
