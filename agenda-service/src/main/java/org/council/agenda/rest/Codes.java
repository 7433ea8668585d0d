package org.council.agenda.rest;

/** The form of what stands in a path. */
final class Codes {

  /** Letters, digits, and between them dots, hyphens and underscores. */
  static final String FORM = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?";

  private Codes() {}
}
