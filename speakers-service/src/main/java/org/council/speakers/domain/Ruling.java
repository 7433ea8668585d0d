package org.council.speakers.domain;

/** How the Chair rules on a point of order. */
public enum Ruling {
  UPHELD,
  NOT_UPHELD
}
