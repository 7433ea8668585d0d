package org.council.documents.domain;

/**
 * Why a decision of the Council looks odd beside what is registered. The Council is sovereign: its
 * decision stands and is announced all the same.
 */
public enum Flag {
  /** No text of the document was registered when it was decided. */
  UNREGISTERED_DOCUMENT,
  /** The document had been withdrawn. */
  WITHDRAWN_DOCUMENT,
  /** The document is registered, the edition, corrigendum or addendum named is not. */
  UNKNOWN_EDITION,
  /** A later edition stood already. */
  SUPERSEDED_EDITION,
  /** The text has no such part. */
  UNKNOWN_PART
}
