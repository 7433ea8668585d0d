package org.council.minutes.rest;

/** Examples shown in the OpenAPI document: one meeting of an invented council. */
final class Examples {

  static final String PARAGRAPH_REQUEST =
      """
      {"item": 2, "text": {"en": "One councillor asked who would pay for the bridge."},
       "covers": ["0199f3a2-7c1e-7a44-b0a5-2f4f3f0c8d11"], "joinPrevious": false}\
      """;

  static final String PARAGRAPH =
      """
      {"session": "V40", "meeting": "PL-1", "paragraph": "PL-1/7", "item": 2,
       "text": {"en": "One councillor asked who would pay for the bridge."}, "bullets": {},
       "covers": ["0199f3a2-7c1e-7a44-b0a5-2f4f3f0c8d11"], "joinPrevious": false}\
      """;

  static final String INSERTION_REQUEST =
      """
      {"by": "mon"}\
      """;

  static final String INSERTION =
      """
      {"session": "V40", "meeting": "PL-1", "item": 3, "delegation": "MON",
       "intervention": "0199f3a2-7c1e-7a44-b0a5-2f4f3f0c8d11", "status": "REQUESTED",
       "requestedAt": "2040-02-28T13:40:00Z"}\
      """;

  static final String STATEMENT_REQUEST =
      """
      {"by": "mon", "text": {"en": "Montara recalled that a tunnel joins two valleys."}}\
      """;

  static final String STATEMENT =
      """
      {"session": "V40", "meeting": "PL-1", "item": 3, "delegation": "MON",
       "intervention": "0199f3a2-7c1e-7a44-b0a5-2f4f3f0c8d11", "status": "SUBMITTED",
       "requestedAt": "2040-02-28T13:40:00Z", "submittedAt": "2040-02-28T20:15:00Z"}\
      """;

  static final String SIGNATORIES_REQUEST =
      """
      {"participants": ["sg", "chair"]}\
      """;

  static final String ISSUE_REQUEST =
      """
      {}\
      """;

  static final String DRAFT =
      """
      {"session": "V40", "meeting": "PL-1", "status": "DRAFTING", "statements": []}\
      """;

  static final String ISSUED =
      """
      {"session": "V40", "meeting": "PL-1", "status": "ISSUED", "statements": []}\
      """;

  static final String RECORD =
      """
      {"session": "V40", "meeting": "PL-1", "language": "en", "direction": "ltr",
       "masthead": ["2040 session of the Council of Valleys", "Summary record of the inaugural plenary meeting"],
       "divisions": [{"kind": "section", "number": "1", "heading": "Ice (Document V40/5)",
         "blocks": [{"kind": "paragraph", "number": "1.1", "text": "Document V40/5 was withdrawn.", "bullets": [],
           "available": true}]}],
       "signatories": ["Lia DALE", "Edda FELL"]}\
      """;

  static final String TEXT =
      "1\tIce (Document V40/5)\n1.1\tDocument V40/5 was withdrawn.\nLia DALE\tEdda FELL\n";

  static final String HTML = "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">…</html>\n";

  private Examples() {}
}
