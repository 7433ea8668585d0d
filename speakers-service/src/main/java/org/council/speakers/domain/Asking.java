package org.council.speakers.domain;

import java.time.Instant;

/**
 * What is asked for, and when.
 *
 * @param document the symbol of the document it is about, or null
 */
public record Asking(Purpose purpose, String document, Instant at) {

  Asking as(Purpose another) {
    return new Asking(another, document, at);
  }

  Asking about(String another) {
    return new Asking(purpose, another, at);
  }

  Asking askedAt(Instant another) {
    return new Asking(purpose, document, another);
  }
}
