package org.council.speakers.domain;

import java.time.Instant;
import java.util.List;

/**
 * What the floor is given for.
 *
 * @param documents the symbols it is about, as given
 * @param onBehalfOf the group that is spoken for beside the delegation, or null
 */
public record Speech(Does does, List<String> documents, Medium medium, String onBehalfOf) {

  public Speech {
    documents = List.copyOf(documents);
  }

  /** In the name of the delegation alone. */
  public Speech(Does does, List<String> documents, Medium medium) {
    this(does, documents, medium, null);
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
    return new Asking(
        does.asksFor(list), null, documents.stream().findFirst().orElse(null), onBehalfOf, at);
  }

  private boolean isAbout(String document) {
    return documents.isEmpty() || documents.stream().anyMatch(d -> DocumentName.fits(d, document));
  }
}
