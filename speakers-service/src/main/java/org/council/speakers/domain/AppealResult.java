package org.council.speakers.domain;

/** What the meeting decides on an appeal against a ruling. */
public enum AppealResult {
  RULING_STANDS,
  OVERRULED
}
