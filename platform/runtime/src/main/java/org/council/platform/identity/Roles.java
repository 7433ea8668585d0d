package org.council.platform.identity;

/** The coarse roles that a token may carry. Everything finer is data of the roster. */
public final class Roles {

  public static final String SECRETARIAT = "secretariat";
  public static final String DELEGATE = "delegate";
  public static final String PRECIS_WRITER = "precis-writer";
  public static final String TRANSLATOR = "translator";
  public static final String INTEGRATOR = "integrator";
  public static final String OPERATOR = "operator";

  private Roles() {}
}
