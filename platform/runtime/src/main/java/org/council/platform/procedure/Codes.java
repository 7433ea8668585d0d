package org.council.platform.procedure;

/** How those are called whose code stands in an address: sessions, bodies, delegations, people. */
public final class Codes {

  /** Letters, digits, and between them dots, hyphens and underscores; at most 64. */
  public static final String FORM = "^[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$";

  private Codes() {}
}
