package org.council.platform.procedure;

/**
 * Input that can never be accepted, with the field that is wrong. A client sees {@code 400} with
 * {@code errors[]}.
 */
public final class InvalidInput extends RuntimeException {

  private final String field;

  /**
   * @param field the path of the field in the request, {@code outcomes[0].object.document}
   * @param why what is wrong with it
   */
  public InvalidInput(String field, String why) {
    super(why);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
