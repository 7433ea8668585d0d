package org.council.documents.domain;

/** What a part of a document holds. */
public enum PartKind {
  DRAFT_RESOLUTION,
  DRAFT_DECISION,
  REPORT
}
