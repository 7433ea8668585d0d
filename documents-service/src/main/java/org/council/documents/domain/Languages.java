package org.council.documents.domain;

import java.util.List;

/**
 * The languages of a session.
 *
 * @param tags BCP-47, in the order in which the session was convened with
 */
public record Languages(List<String> tags) {

  public Languages {
    tags = List.copyOf(tags);
  }

  boolean include(String tag) {
    return tags.contains(tag);
  }

  @Override
  public String toString() {
    return String.join(", ", tags);
  }
}
