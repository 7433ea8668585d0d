package org.council.speakers.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;

/**
 * What the floor is given for.
 *
 * @param documents the symbols it is about, as given
 * @param onBehalfOf the group that is spoken for beside the delegation, or null
 */
@Embeddable
public record Speech(
    @Enumerated(EnumType.STRING) @Column(name = "does", nullable = false) Does does,
    @Column(name = "documents", nullable = false) Citations documents,
    @Enumerated(EnumType.STRING) @Column(name = "medium", nullable = false) Medium medium,
    @Column(name = "on_behalf_of") String onBehalfOf) {

  /** For a group, or, where none is named, in the name of the delegation alone. */
  public Speech(Does does, List<String> documents, Medium medium, String onBehalfOf) {
    this(does, new Citations(documents), medium, onBehalfOf);
  }

  /** In the name of the delegation alone. */
  public Speech(Does does, List<String> documents, Medium medium) {
    this(does, documents, medium, null);
  }

  /** The same in the name of a group, unless it names one itself. */
  public Speech inTheNameOf(String group) {
    return onBehalfOf == null ? new Speech(does, documents, medium, group) : this;
  }

  /** Whether it answers a request: an introduction only one of the same document. */
  public boolean answers(Asking asking) {
    return does.answers(asking.purpose())
        && (does != Does.INTRODUCES || isAbout(asking.document()));
  }

  /** Whether a point of order is raised with it. */
  public boolean raisesPointOfOrder() {
    return does == Does.RAISES_POINT_OF_ORDER;
  }

  /** Whether it introduces documents that it names: then several requests may be answered. */
  public boolean introducesByName() {
    return does == Does.INTRODUCES && !documents.symbols().isEmpty();
  }

  /** What is asked for with it: an introduction of each document that it names. */
  public List<Asking> askings(Asking called) {
    return introducesByName()
        ? documents.symbols().stream().map(called::about).toList()
        : List.of(called);
  }

  /**
   * What one asks for who speaks so without having asked before.
   *
   * @param afterClosing whether the list is closed
   */
  public Asking asksFor(boolean afterClosing, Instant at) {
    return new Asking(
        does.asksFor(afterClosing),
        null,
        documents.symbols().stream().findFirst().orElse(null),
        onBehalfOf,
        at);
  }

  private boolean isAbout(String document) {
    List<String> symbols = documents.symbols();
    return symbols.isEmpty() || symbols.stream().anyMatch(d -> DocumentName.fits(d, document));
  }
}
