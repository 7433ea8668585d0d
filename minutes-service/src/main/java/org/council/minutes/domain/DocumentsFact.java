package org.council.minutes.domain;

import java.util.List;

/**
 * What documents-service tells: which parts a document has. Its texts are of no concern to the
 * record.
 */
public sealed interface DocumentsFact extends RecordFact {

  /** The symbol of the edition, {@code C23/72(Rev.1)}. */
  String symbol();

  List<Part> parts();

  /**
   * A part that can be decided on by itself.
   *
   * @param label {@code Annex A}
   * @param kind {@code DRAFT_RESOLUTION}, {@code DRAFT_DECISION}, {@code REPORT}
   */
  record Part(String label, String kind) {}

  record DocumentRegistered(String session, String symbol, List<Part> parts)
      implements DocumentsFact {

    public DocumentRegistered {
      parts = Given.list(parts);
    }
  }

  record DocumentCorrected(String session, String symbol, List<Part> parts)
      implements DocumentsFact {

    public DocumentCorrected {
      parts = Given.list(parts);
    }
  }

  record DocumentExtended(String session, String symbol, List<Part> parts)
      implements DocumentsFact {

    public DocumentExtended {
      parts = Given.list(parts);
    }
  }

  record DocumentRevised(String session, String symbol, List<Part> parts) implements DocumentsFact {

    public DocumentRevised {
      parts = Given.list(parts);
    }
  }
}
