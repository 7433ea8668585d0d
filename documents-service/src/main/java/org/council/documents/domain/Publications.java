package org.council.documents.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.council.platform.procedure.AlreadyStands;

/** In which languages the texts of one document are published. */
@Embeddable
public class Publications {

  @ElementCollection
  @CollectionTable(
      name = "language_version",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "document")})
  @OrderColumn(name = "ordinal")
  private List<LanguageVersion> languageVersions = new ArrayList<>();

  protected Publications() {}

  /**
   * A text is published in a language.
   *
   * @throws AlreadyStands when it is already
   */
  void add(LanguageVersion posted) {
    if (languageVersions.stream().anyMatch(posted::isOfTheSame)) {
      throw new AlreadyStands("%s in %s".formatted(posted.symbol(), posted.language()));
    }
    languageVersions.add(posted);
  }

  /** The languages of one text, in the order of publication. */
  public List<LanguageVersion> of(DocumentSymbol text) {
    return languageVersions.stream().filter(version -> version.symbol().equals(text)).toList();
  }
}
