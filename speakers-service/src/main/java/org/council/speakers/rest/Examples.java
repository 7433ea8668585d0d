package org.council.speakers.rest;

/** Bodies shown in the OpenAPI document. */
final class Examples {

  static final String ASKING =
      """
      {"by": "councillor-ken", "purpose": "INTRODUCE", "document": "C23/72(Rev.1)",
       "at": "2023-07-12T11:05:00+02:00"}\
      """;

  static final String NOTIFYING =
      """
      {"by": "observer-rus", "purpose": "INTRODUCE", "document": "C23/90",
       "at": "2023-07-10T15:00:00+02:00"}\
      """;

  static final String GIVING_UP =
      """
      {"by": "observer-rus", "document": "C23/90", "at": "2023-07-12T11:06:00+02:00"}\
      """;

  static final String MOMENT =
      """
      {"at": "2023-07-12T11:10:00+02:00"}\
      """;

  static final String GIVING =
      """
      {"participant": "councillor-ken", "does": "INTRODUCES", "documents": ["C23/72(Rev.1)"],
       "medium": "ORAL", "at": "2023-07-12T11:12:00+02:00"}\
      """;

  static final String REQUEST =
      """
      {"id": "018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a01", "session": "C23", "meeting": "PL-1",
       "number": 11, "item": "PL-1-11", "participant": "councillor-ken", "delegation": "KEN",
       "purpose": "INTRODUCE", "document": "C23/72(Rev.1)",
       "requestedAt": "2023-07-12T09:05:00Z", "status": "WAITING"}\
      """;

  static final String INTERVENTION =
      """
      {"id": "018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a02", "session": "C23", "meeting": "PL-1",
       "number": 11, "item": "PL-1-11", "participant": "councillor-ken", "delegation": "KEN",
       "capacity": "COUNCILLOR", "does": "INTRODUCES", "documents": ["C23/72(Rev.1)"],
       "medium": "ORAL", "givenAt": "2023-07-12T09:12:00Z", "endedAt": "2023-07-12T09:14:00Z",
       "seconds": 120}\
      """;

  static final String FLOOR_LOG =
      """
      {"interventions": [
        {"id": "018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a02", "session": "C23", "meeting": "PL-1",
         "number": 11, "item": "PL-1-11", "participant": "secretary-general",
         "capacity": "SECRETARIAT", "does": "INTRODUCES", "documents": ["C23/52"],
         "medium": "ORAL", "givenAt": "2023-07-12T09:07:00Z", "endedAt": "2023-07-12T09:09:00Z",
         "seconds": 120}]}\
      """;

  static final String LIST =
      """
      {"session": "C23", "meeting": "PL-1", "number": 11, "item": "PL-1-11", "status": "OPEN",
       "version": 4, "spokenSeconds": 120, "allottedSeconds": 1800,
       "waiting": [
         {"request": "018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a01", "participant": "councillor-ken",
          "delegation": "KEN", "capacity": "COUNCILLOR", "attendance": "IN_PERSON",
          "purpose": "INTRODUCE", "document": "C23/72(Rev.1)",
          "requestedAt": "2023-07-12T09:05:00Z",
          "reason": {"rule": "spk-19", "citation": "C23 PL-1, 1.3, fifth point",
                     "facts": "councillor-ken before observer-rus"}},
         {"request": "018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a03", "participant": "observer-rus",
          "delegation": "RUS", "capacity": "OBSERVER", "attendance": "IN_PERSON",
          "purpose": "INTRODUCE", "document": "C23/90",
          "requestedAt": "2023-07-12T09:04:00Z", "speakingTimeSeconds": 300,
          "reason": {"rule": "spk-19", "citation": "C23 PL-1, 1.3, fifth point",
                     "facts": "councillor-ken before observer-rus"}}]}\
      """;

  private Examples() {}
}
