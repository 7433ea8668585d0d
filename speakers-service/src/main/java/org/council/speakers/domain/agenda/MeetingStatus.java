package org.council.speakers.domain.agenda;

/** Where a meeting stands, as far as agenda has told. */
public enum MeetingStatus {
  SCHEDULED,
  IN_PROGRESS,
  ADJOURNED,
  CLOSED
}
