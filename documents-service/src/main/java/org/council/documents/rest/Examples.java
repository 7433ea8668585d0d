package org.council.documents.rest;

/** Bodies shown in the OpenAPI document. */
final class Examples {

  static final String REGISTER_REPORT =
      """
      {"symbol": "C23/28",
       "title": {"en": "Draft four-year rolling operational plan"},
       "submittedBy": [],
       "parts": [{"label": "Annex A", "kind": "DRAFT_RESOLUTION"}],
       "at": "2023-07-03T10:00:00+02:00"}\
      """;

  static final String REGISTER_CORRIGENDUM =
      """
      {"symbol": "C23/72(Rev.1)+Corr.1",
       "title": {"en": "Corrigendum to the contribution"},
       "submittedBy": ["KEN", "TUR"],
       "at": "2023-07-10T09:00:00+02:00"}\
      """;

  static final String PUBLISH =
      """
      {"language": "zh", "at": "2023-07-04T12:00:00+02:00"}\
      """;

  static final String WITHDRAW =
      """
      {"at": "2023-07-11T09:00:00+02:00"}\
      """;

  static final String DOCUMENT =
      """
      {"session": "C23",
       "symbol": "C23/28",
       "document": "C23/28",
       "href": "/v1/sessions/C23/documents/C23-28",
       "kind": "DOCUMENT",
       "status": "REGISTERED",
       "current": "C23/28",
       "title": {"en": "Draft four-year rolling operational plan"},
       "submittedBy": [],
       "parts": [{"label": "Annex A", "kind": "DRAFT_RESOLUTION"}],
       "issues": [{"symbol": "C23/28",
                   "href": "/v1/sessions/C23/documents/C23-28",
                   "title": {"en": "Draft four-year rolling operational plan"},
                   "submittedBy": [],
                   "parts": [{"label": "Annex A", "kind": "DRAFT_RESOLUTION"}],
                   "registeredAt": "2023-07-03T08:00:00Z",
                   "superseded": false,
                   "published": [{"language": "en", "publishedAt": "2023-07-03T08:00:00Z"}]}],
       "allocations": [{"symbol": "C23/28", "body": "PL", "item": "PL-1-9"}],
       "decisions": [{"decision": "PL-1/9/1", "meeting": "PL-1", "number": 9, "item": "PL-1-9",
                      "symbol": "C23/28", "outcome": "ADOPTED", "part": "Annex A",
                      "decidedAt": "2023-07-12T09:40:00Z"}]}\
      """;

  static final String PAGE =
      """
      {"items": [{"session": "C23",
                  "symbol": "C23/DT/1(Rev.1)",
                  "document": "C23/DT/1",
                  "href": "/v1/sessions/C23/documents/C23-DT-1",
                  "kind": "ALLOCATION_OF_DOCUMENTS",
                  "status": "REGISTERED",
                  "current": "C23/DT/1(Rev.1)",
                  "title": {"en": "Allocation of documents"},
                  "submittedBy": [],
                  "parts": [],
                  "issues": [{"symbol": "C23/DT/1(Rev.1)",
                              "href": "/v1/sessions/C23/documents/C23-DT-1-Rev1",
                              "title": {"en": "Allocation of documents"},
                              "submittedBy": [],
                              "parts": [],
                              "registeredAt": "2023-07-10T08:00:00Z",
                              "superseded": false,
                              "published": []}],
                  "allocations": [],
                  "decisions": []}],
       "next": "QzIzL0RULzAwMDAwMQ"}\
      """;

  static final String CITATIONS =
      """
      {"citations": [{"asWritten": "C23/28-C",
                      "symbol": "C23/28",
                      "language": "zh",
                      "document": {"href": "/v1/sessions/C23/documents/C23-28",
                                   "title": {"en": "Draft four-year rolling operational plan"},
                                   "status": "REGISTERED",
                                   "current": "C23/28",
                                   "known": true,
                                   "superseded": false}}]}\
      """;

  private Examples() {}
}
