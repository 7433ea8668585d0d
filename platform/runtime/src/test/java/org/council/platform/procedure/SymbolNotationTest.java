package org.council.platform.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.council.platform.procedure.SymbolSuffix.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways of writing: {@code C23/72(Rev.1)+Corr.1} and {@code A/80/12/Rev.1/Corr.1}. */
class SymbolNotationTest {

  @Property
  void the_canonical_form_reads_back_and_stays(@ForAll("symbols") WrittenSymbol symbol) {
    assertThat(read(symbol.canonical())).contains(symbol);
    assertThat(read(symbol.canonical()).map(WrittenSymbol::canonical)).contains(symbol.canonical());
    assertThat(SymbolNotation.readKept(symbol.canonical()).map(SymbolReading::symbol))
        .contains(symbol);
  }

  @Property
  void every_spelling_reads_as_the_same_symbol(
      @ForAll("symbols") WrittenSymbol symbol, @ForAll("spellings") Spelling spelling) {
    assertThat(read(spelling.of(symbol))).as(spelling.of(symbol)).contains(symbol);
  }

  @Property
  void an_address_is_read_in_whatever_session(
      @ForAll("addressed") WrittenSymbol symbol, @ForAll("inSessions") String session) {
    String address = symbol.urlForm();

    assertThat(address).matches("[A-Za-z0-9.-]+");
    assertThat(readAddress(session, address)).contains(symbol);
    assertThat(readAddress(session, address.toLowerCase(Locale.ROOT))).contains(symbol);
    assertThat(readAddress(session, address).getFirst().urlForm()).isEqualTo(address);
  }

  @Property
  void an_address_is_first_read_as_what_it_is_where_nothing_else_is_known(
      @ForAll("symbols") WrittenSymbol symbol) {
    String session = symbol.session().contains("/") ? "X1" : symbol.session();

    assertThat(readAddress(session, symbol.urlForm()).getFirst()).isEqualTo(symbol);
  }

  @Test
  void what_has_exactly_the_address_is_before_what_may_be_spelt_so() {
    assertThat(readAddress("C23", "C-007-5"))
        .extracting(WrittenSymbol::canonical)
        .containsExactly("C-007/5", "C/7/5");
  }

  @Property
  void what_stands_in_a_text_is_found(@ForAll("symbols") WrittenSymbol symbol) {
    assertThat(SymbolNotation.citedIn("（见" + symbol + "号文件）, see " + symbol + "."))
        .containsExactly(symbol.canonical(), symbol.canonical());
  }

  @Property
  void words_behind_a_symbol_are_not_of_it(@ForAll("symbols") WrittenSymbol symbol) {
    assertThat(SymbolNotation.read(symbol + " Annex A")).isEmpty();
    assertThat(SymbolNotation.readBeginning(symbol + " Annex A"))
        .contains(new SymbolReading(symbol, Optional.empty(), " ANNEX A"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/80/",
        "A//80/12",
        "A/80/12/",
        "A/80/12/Rev.",
        "A/80/12/Rev.0",
        "A/80/12/Rev.1/Rev.2",
        "A/80/12/Add.1/Rev.1",
        "A/80/12-X",
        "A/80/12/R.1",
        "A/80/L.",
        "A/80/.5",
        "A/80/L..5",
        "A/C./80/5",
        "A/80/1234567",
        "A/80/12-E/2025/3",
        "A/80-12",
        "C24/5/6",
        "11/7/2023",
        "2023/11/7"
      })
  void anything_else_is_not_read(String text) {
    assertThat(SymbolNotation.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "C23/72(Rev.1), C23, ''",
    "C23/WG1/DT/5, C23, WG1/DT",
    "A/80/12, A/80, ''",
    "A/80/INF/2, A/80, INF",
    "A/80/PV.1, A/80, PV.",
    "A/C.3/80/L.5, A/C.3/80, L.",
    "A/RES/80/1, A/RES/80, ''",
    "A/ES-10/14, A/ES-10, ''",
    "A/80/WG/L.5, A/80, WG/L.",
    "S/PV.9000, S, PV."
  })
  void the_last_number_before_that_of_the_document_ends_the_session(
      String text, String session, String series) {
    WrittenSymbol symbol = read(text).orElseThrow();

    assertThat(symbol.session()).isEqualTo(session);
    assertThat(symbol.series()).isEqualTo(series);
  }

  @Test
  void what_is_a_symbol_in_both_ways_is_read_in_the_first() {
    assertThat(read("A/80/Add.1").map(WrittenSymbol::canonical)).contains("A/80+Add.1");
    assertThat(read("C23/72/Rev.1/Corr.1")).isEqualTo(read("C23/72(Rev.1)+Corr.1"));
    assertThat(read("A/80/12(Rev.1)+Corr.1")).isEqualTo(read("A/80/12/Rev.1/Corr.1"));
  }

  @Test
  void a_corrigendum_behind_an_addendum_is_to_that_with_strokes_throughout_and_only_there() {
    assertThat(read("A/80/12/Add.1/Corr.1")).isNotEqualTo(read("A/80/12/Corr.1/Add.1"));
    assertThat(read("C17/10+Add.1+Corr.1")).isEqualTo(read("C17/10+Corr.1+Add.1"));
  }

  @Test
  void what_would_be_written_out_longer_than_any_is_not_read_but_kept() {
    String longer = "A/80/1" + correctedAddenda(8);

    assertThat(read("A/80/1" + correctedAddenda(7))).isPresent();
    assertThat(longer).hasSizeLessThan(SymbolNotation.LONGEST);
    assertThat(read(longer)).isEmpty();
    assertThat(SymbolNotation.readIn("A-80", longer)).isEmpty();
    assertThat(SymbolNotation.readKept(longer)).isPresent();
  }

  @Nested
  class In_a_session_with_a_hyphen {

    @Test
    void hyphens_only_are_first_read_as_a_document_of_its_own() {
      assertThat(SymbolNotation.readIn("A-80", "A-80-12-Rev1"))
          .extracting(reading -> reading.symbol().canonical())
          .containsExactly("A-80/12(Rev.1)", "A/80/12/Rev.1");
    }

    @Test
    void strokes_say_which_it_is() {
      assertThat(SymbolNotation.readIn("A-80", "A/80/12"))
          .extracting(reading -> reading.symbol().canonical())
          .containsExactly("A/80/12");
      assertThat(SymbolNotation.readIn("A-80", "A-80/12"))
          .extracting(reading -> reading.symbol().canonical())
          .containsExactly("A-80/12");
    }
  }

  @Provide
  Arbitrary<WrittenSymbol> addressed() {
    return Arbitraries.oneOf(
        symbols(),
        symbols(
            Arbitraries.of(
                "CWG-FHR-17", "A-80", "S-10", "A-ES-10", "C-007", "ADD-5", "X-F", "EB152-1-R1"),
            Arbitraries.of("", "DT", "R", "R1/F", "S"),
            Arbitraries.just(0)));
  }

  @Provide
  Arbitrary<String> inSessions() {
    return Arbitraries.of("X1", "C23", "A", "A-80", "A-C.3-80", "C22-ADD", "CWG-FHR-17");
  }

  @Provide
  Arbitrary<WrittenSymbol> symbols() {
    return Arbitraries.oneOf(
        symbols(
            Arbitraries.of("C23", "C9", "EB152", "C22-ADD", "S24", "A"),
            Arbitraries.of("", "DT", "DL", "INF", "ADM", "WG1/DT"),
            Arbitraries.just(0)),
        symbols(
            Arbitraries.of(
                "A/80",
                "A/C.3/80",
                "A/RES/80",
                "A/HRC/54",
                "S/2023",
                "E/2023",
                "A/ES-10",
                "A/HRC/S-1",
                "A/CONF.151",
                "ST/SG/AC.10/C.3/2023"),
            Arbitraries.of("", "L.", "PV.", "INF", "SR.", "WG/L.", "CRP.", "NGO", "C", "S"),
            Arbitraries.integers().between(0, 3)));
  }

  private static Arbitrary<WrittenSymbol> symbols(
      Arbitrary<String> sessions, Arbitrary<String> series, Arbitrary<Integer> addenda) {
    Arbitrary<SymbolSuffix> amendments =
        Combinators.combine(
                Arbitraries.of(Kind.class), Arbitraries.integers().between(1, 99), addenda)
            .as((kind, number, addendum) ->
                new SymbolSuffix(kind, number, kind == Kind.ADDENDUM ? 0 : addendum));
    return Combinators.combine(
            sessions,
            series,
            Arbitraries.integers().between(1, 999_999),
            Arbitraries.integers().between(0, 99),
            amendments.list().ofMaxSize(2))
        .as(WrittenSymbol::new);
  }

  @Provide
  Arbitrary<Spelling> spellings() {
    return Arbitraries.of(Spelling.class);
  }

  private static String correctedAddenda(int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(number -> "ADD" + number + "COR1")
        .collect(Collectors.joining());
  }

  private static List<WrittenSymbol> readAddress(String session, String address) {
    return SymbolNotation.readAddress(session, address).stream()
        .map(SymbolReading::symbol)
        .toList();
  }

  private static Optional<WrittenSymbol> read(String text) {
    return SymbolNotation.read(text).map(SymbolReading::symbol);
  }
}
