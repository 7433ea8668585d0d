package org.council.documents.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.council.documents.domain.Document;
import org.council.documents.domain.DocumentSymbol;

/** The addresses of documents and of their texts. */
final class Paths {

  private Paths() {}

  static String of(Document document) {
    return below(document.id().session(), document.id().document().replace('/', '-'));
  }

  static String of(String session, DocumentSymbol text) {
    return below(session, text.urlForm());
  }

  private static String below(String session, String document) {
    return "/v1/sessions/%s/documents/%s"
        .formatted(URLEncoder.encode(session, StandardCharsets.UTF_8), document);
  }
}
