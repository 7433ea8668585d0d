package org.council.documents.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.council.documents.domain.Amendment;
import org.council.documents.domain.AmendmentKind;
import org.council.documents.domain.DocumentSymbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A symbol that is kept is read again, also one longer than any that would be taken today. */
class DocumentSymbolColumnTest {

  private final DocumentSymbolColumn column = new DocumentSymbolColumn();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20})
  void what_is_kept_is_read_again(int corrigenda) {
    List<Amendment> amendments =
        IntStream.rangeClosed(1, corrigenda)
            .mapToObj(number -> new Amendment(AmendmentKind.CORRIGENDUM, number))
            .toList();
    var symbol = new DocumentSymbol("C22-ADD", "DT", 1, 2, amendments);

    String kept = column.convertToDatabaseColumn(symbol);

    assertThat(column.convertToEntityAttribute(kept)).isEqualTo(symbol);
  }
}
