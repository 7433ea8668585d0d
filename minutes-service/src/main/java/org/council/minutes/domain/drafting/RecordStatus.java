package org.council.minutes.domain.drafting;

/** Where a record stands. */
public enum RecordStatus {
  DRAFTING,
  ISSUED;

  /** Whether it may still be drafted. */
  public boolean isOpenToDrafting() {
    return this == DRAFTING;
  }
}
