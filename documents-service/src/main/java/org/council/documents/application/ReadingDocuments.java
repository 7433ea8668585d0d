package org.council.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.council.documents.domain.Citation;
import org.council.documents.domain.Document;
import org.council.documents.domain.DocumentSymbol;
import org.council.documents.persistence.Documents;
import org.council.platform.procedure.NoSuch;
import org.council.platform.rest.Lists;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;

/** Shows documents. What is shown is made within the transaction. */
@ApplicationScoped
public class ReadingDocuments {

  private final Documents documents;
  private final Lists lists;

  @Inject
  ReadingDocuments(Documents documents, Lists lists) {
    this.documents = documents;
    this.lists = lists;
  }

  /**
   * Shows one document, addressed by the symbol of any of its texts.
   *
   * @throws NoSuch when it has no such text
   */
  @Transactional
  public <V> V one(String session, DocumentSymbol symbol, Function<Document, V> show) {
    return show.apply(documents.standing(session, symbol));
  }

  /**
   * What is meant by an address that can be read in several ways: what is registered, else the
   * first.
   *
   * @param readings at least one
   */
  @Transactional
  public DocumentSymbol meant(String session, List<DocumentSymbol> readings) {
    return readings.stream()
        .filter(symbol -> readings.size() == 1 || documents.registered(session, symbol).isPresent())
        .findFirst()
        .orElse(readings.getFirst());
  }

  /** Shows registered documents in the order of listing. */
  @Transactional
  public <V> Page<V> all(String session, PageRequest asked, Function<Document, V> show) {
    return lists.page(
        asked,
        count -> documents.registeredAfter(session, asked.after(), asked.since(), count),
        Document::listingKey,
        show);
  }

  /**
   * Shows the citations of a text, in its order, each with the document it names if one is
   * registered.
   */
  @Transactional
  public <V> List<V> citedIn(String text, BiFunction<Citation, Optional<Document>, V> show) {
    List<Citation> citations = Citation.in(text);
    Map<DocumentSymbol, Document> cited =
        documents.cited(citations.stream().map(Citation::symbol).collect(Collectors.toSet()));
    return citations.stream()
        .map(citation -> show.apply(citation, Optional.ofNullable(cited.get(citation.symbol()))))
        .toList();
  }
}
