package org.council.speakers.domain;

import java.time.Instant;
import java.util.List;

/**
 * What the floor is given for.
 *
 * @param documents the symbols it is about, as given
 */
public record Speech(Does does, List<String> documents, Medium medium) {

  public Speech {
    documents = List.copyOf(documents);
  }

  /** Whether it answers a request: an introduction only one of the same document. */
  boolean answers(Asking asking) {
    return does.answers(asking.purpose())
        && (does != Does.INTRODUCES || isAbout(asking.document()));
  }

  /** Whether it introduces documents that it names: then several requests may be answered. */
  boolean introducesByName() {
    return does == Does.INTRODUCES && !documents.isEmpty();
  }

  /** What one asks for who speaks so without having asked before. */
  Asking asksFor(ListStatus list, Instant at) {
    return new Asking(does.asksFor(list), documents.stream().findFirst().orElse(null), at);
  }

  private boolean isAbout(String document) {
    return documents.isEmpty() || documents.stream().anyMatch(d -> DocumentName.fits(d, document));
  }
}
