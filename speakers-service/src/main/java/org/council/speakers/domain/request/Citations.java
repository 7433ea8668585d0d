package org.council.speakers.domain.request;

import java.util.List;

/** Symbols of documents as given, in order. */
public record Citations(List<String> symbols) {

  public Citations {
    symbols = List.copyOf(symbols);
  }
}
