package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {

  @ParameterizedTest
  @CsvSource({
    "C23/72(Rev.1)+Corr.1, C23-72-Rev1-Corr1, C23/72",
    "C23/DT/1(Rev.1), C23-DT-1-Rev1, C23/DT/1",
    "C23/DT/2 (Rev.2), C23-DT-2-Rev2, C23/DT/2",
    "C19/35 + Add.1, C19-35-Add1, C19/35",
    "C23/INF/8, C23-INF-8, C23/INF/8",
    "C23/ADM/2, C23-ADM-2, C23/ADM/2",
    "C17/56R2, C17-56-Rev2, C17/56",
    "C18/35-C, C18-35, C18/35",
    "C18/35-C(Rev.1), C18-35-Rev1, C18/35",
    "C17/56Corr.2, C17-56-Corr2, C17/56",
    "R27/3, R27-3, R27/3",
    "R27/3R2, R27-3-Rev2, R27/3",
    "ADD1/DT/4(Rev.1), ADD1-DT-4-Rev1, ADD1/DT/4",
    "C23／72（Rev.1）＋Corr.1, C23-72-Rev1-Corr1, C23/72",
    "C23/DT/2\u00a0(Rev.2), C23-DT-2-Rev2, C23/DT/2",
    "A/80/12, A-80-12, A/80/12",
    "A/80/12/Rev.2/Add.1, A-80-12-Rev2-Add1, A/80/12",
    "A/80/12*, A-80-12, A/80/12",
    "A/C.3/80/L.5/Rev.1, A-C.3-80-L.5-Rev1, A/C.3/80/L.5",
    "A/80/PV.1, A-80-PV.1, A/80/PV.1",
    "no symbol, nosymbol, nosymbol"
  })
  void a_symbol_has_a_form_in_a_path_and_a_base(String symbol, String inPath, String base) {
    assertThat(Symbols.inPath(symbol)).isEqualTo(inPath);
    assertThat(Symbols.base(symbol)).isEqualTo(base);
  }
}
