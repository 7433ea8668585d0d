package org.council.documents.domain;

import org.council.platform.procedure.Meaning;

/** What a part of a document holds. */
public enum PartKind {
  @Meaning("The draft of a resolution: adopted, it is one.")
  DRAFT_RESOLUTION,
  @Meaning("The draft of a Decision of the Council: adopted, it is one.")
  DRAFT_DECISION,
  @Meaning("Any other: a report, terms of reference, a table.")
  REPORT
}
