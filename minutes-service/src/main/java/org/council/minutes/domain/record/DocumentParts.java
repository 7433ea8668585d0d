package org.council.minutes.domain.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.council.minutes.domain.DocumentsFact;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.record.Matter.PartKind;

/** Which parts the documents of a session have. */
final class DocumentParts {

  private final List<DocumentsFact> editions = new ArrayList<>();

  void add(DocumentsFact edition) {
    editions.add(edition);
  }

  /** What a part holds: in that edition, else in the latest edition of the document that has it. */
  PartKind kindOf(String symbol, String label) {
    return editions.reversed().stream()
        .filter(edition -> Symbols.base(edition.symbol()).equals(Symbols.base(symbol)))
        .sorted(Comparator.comparing(edition -> !Symbols.same(edition.symbol(), symbol)))
        .flatMap(edition -> partOf(edition, label).stream())
        .findFirst()
        .map(part -> PartKind.of(part.kind()))
        .orElse(PartKind.TEXT);
  }

  private static Optional<Part> partOf(DocumentsFact edition, String label) {
    return edition.parts().stream()
        .filter(part -> tidy(part.label()).equals(tidy(label)))
        .findFirst();
  }

  private static String tidy(String label) {
    return Symbols.tidy(label).toLowerCase(Locale.ROOT);
  }
}
