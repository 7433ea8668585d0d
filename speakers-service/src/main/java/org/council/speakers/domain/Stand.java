package org.council.speakers.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * How far a list of speakers has come: what is shown of it depends on nothing else.
 *
 * @param item the stable id of the item that stands under the number now
 */
public record Stand(String item, long version) {

  private static final int LETTERS_OF_A_NAME = 8;

  /** How far a list has come. */
  public static Stand of(ListOfSpeakers list) {
    return new Stand(list.id().item(), list.version());
  }

  /**
   * What tells the list from others that stand or stood under the same number: short, and made of
   * digits and letters whatever the item is called.
   */
  public String name() {
    return UUID.nameUUIDFromBytes(item.getBytes(UTF_8)).toString().substring(0, LETTERS_OF_A_NAME);
  }

  /** What names the list and its version to clients: {@code 5d41402a-7}. */
  public String tag() {
    return name() + '-' + version;
  }
}
