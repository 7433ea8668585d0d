package org.council.speakers.domain;

/** On which side of another somebody is put. */
public enum Side {
  BEFORE,
  AFTER
}
