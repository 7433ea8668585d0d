package org.council.speakers.domain;

/** How a speech reaches the meeting. */
public enum Medium {
  ORAL,
  /** A recorded message. */
  VIDEO
}
