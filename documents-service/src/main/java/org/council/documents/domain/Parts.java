package org.council.documents.domain;

import java.util.List;
import java.util.Optional;

/**
 * The parts of one text.
 *
 * @param inOrder as they stand in the document
 */
public record Parts(List<Part> inOrder) {

  public static final Parts NONE = new Parts(List.of());

  public Parts {
    inOrder = List.copyOf(inOrder);
  }

  /** The part that somebody means by its label or letter. */
  public Optional<Part> named(String name) {
    return inOrder.stream().filter(part -> part.isNamed(name)).findFirst();
  }
}
