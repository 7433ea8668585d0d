package org.council.documents.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.council.documents.domain.Citation;
import org.council.documents.domain.Document;
import org.council.documents.domain.DocumentStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documents cited in a text, in its order. */
public record CitationsView(List<CitationView> citations) {

  /** One citation and what it names. */
  public record CitationView(
      @Schema(description = "As the text spells it.") String asWritten,
      @Schema(description = "The symbol in canonical form.") String symbol,
      @Schema(description = "The language that its letter names, BCP-47; absent where it has none.")
          String language,
      @Schema(description = "The document; absent where no text of it is registered.")
          CitedView document) {}

  /** A document that a citation names. */
  public record CitedView(
      String href,
      Map<String, String> title,
      DocumentStatus status,
      @Schema(description = "The symbol of the text that counts now.") String current,
      @Schema(description = "Whether the edition that is cited is registered.") boolean known,
      @Schema(description = "Whether a later edition stands.") boolean superseded) {}

  static CitationView of(Citation citation, Optional<Document> named) {
    return new CitationView(
        citation.asWritten(),
        citation.symbol().canonical(),
        citation.language().orElse(null),
        named.map(document -> of(citation, document)).orElse(null));
  }

  private static CitedView of(Citation citation, Document document) {
    return new CitedView(
        Paths.of(document),
        document.currentEdition().title().sorted(),
        document.status(),
        document.current().canonical(),
        document.issued().hold(citation.symbol()),
        document.issued().supersede(citation.symbol()));
  }
}
