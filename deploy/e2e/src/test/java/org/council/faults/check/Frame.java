package org.council.faults.check;

/**
 * One state that a stream sent.
 *
 * @param id names what is shown and its version: {@code 5d41402a-7}
 * @param state what it says
 */
public record Frame(String id, String state) {

  /** The version in the id, growing. */
  public long version() {
    return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
  }
}
