package org.council.documents.rest;

import java.util.List;
import org.council.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of documents. */
public record DocumentPage(
    List<DocumentView> items,
    @Schema(description = "The cursor of the next page; absent on the last one.") String next) {

  static DocumentPage of(Page<DocumentView> page) {
    return new DocumentPage(page.items(), page.next());
  }
}
