package org.council.platform.procedure;

/**
 * A value of a rule book with where it is written.
 *
 * @param value null where the body has none
 * @param source where, or what was looked for and not found
 */
public record Provision<T>(T value, Standing standing, String source) {

  /**
   * How sure it is that the value is the body's. Of a value whose parts are not equally sure it is
   * the standing of the least sure, and the source says which part is which.
   */
  public enum Standing {
    /** The source was read. */
    VERIFIED,
    /** The source is named from memory, or was read in part. */
    UNVERIFIED,
    /** No source was found: a choice of the project. */
    NO_SOURCE
  }

  /**
   * @throws IllegalArgumentException when it says nothing of its source
   */
  public Provision {
    if (standing == null || source == null || source.isBlank()) {
      throw new IllegalArgumentException("A value must say where it is written, or that it is not");
    }
  }
}
