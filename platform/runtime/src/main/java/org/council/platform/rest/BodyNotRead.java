package org.council.platform.rest;

/** A body in a form that is not read here, whatever stands in it: {@code 415}. */
final class BodyNotRead extends RuntimeException {

  private final String header;

  /**
   * @param header the one that says what form it is
   * @param why why that form is not read
   */
  BodyNotRead(String header, String why) {
    super(why);
    this.header = header;
  }

  String header() {
    return header;
  }
}
