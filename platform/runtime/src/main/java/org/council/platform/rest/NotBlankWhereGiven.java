package org.council.platform.rest;

/** The form of a text that may be left out and says something where it is given. */
public final class NotBlankWhereGiven {

  /** Breaks of line may stand in it, which a dot does not take. */
  public static final String FORM = "[\\s\\S]*\\S[\\s\\S]*";

  public static final String OTHERWISE = "must not be blank";

  private NotBlankWhereGiven() {}
}
