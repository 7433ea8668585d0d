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

  /**
   * A part of a document: that of the edition, else of the latest edition of the document that has
   * it. One that is not known has the label that it was named by.
   *
   * @param name its label, or the letter alone
   */
  Matter.Part part(String symbol, String name) {
    Optional<Part> known =
        editions.reversed().stream()
            .filter(edition -> Symbols.base(edition.symbol()).equals(Symbols.base(symbol)))
            .sorted(Comparator.comparing(edition -> !Symbols.same(edition.symbol(), symbol)))
            .flatMap(edition -> partOf(edition, name).stream())
            .findFirst();
    return new Matter.Part(
        known.map(part -> PartKind.of(part.kind())).orElse(PartKind.TEXT),
        known.map(Part::label).orElse(name).strip(),
        symbol);
  }

  private static Optional<Part> partOf(DocumentsFact edition, String name) {
    return edition.parts().stream().filter(part -> isNamed(part.label(), name)).findFirst();
  }

  private static boolean isNamed(String label, String name) {
    String letter = label.strip().replaceFirst(".*\\s", "");
    return tidy(label).equals(tidy(name)) || tidy(letter).equals(tidy(name));
  }

  private static String tidy(String words) {
    return Symbols.tidy(words).toLowerCase(Locale.ROOT);
  }
}
