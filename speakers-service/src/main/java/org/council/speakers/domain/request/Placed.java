package org.council.speakers.domain.request;

/**
 * Where the Chair put one who waits (spk-28): beside another. It stands there also when the other
 * waits no more, where that one stood last, so that a decision of the Chair does not end with whom
 * it named.
 *
 * @param root the one in whose place it stands, by the rules
 * @param steps how it stands to that one: below zero before, above zero after, and the further from
 *     zero the further off; counted over all who were ever put between the two
 * @param reason the Chair's
 * @param by the id of the participant who presided, or null where that is not known
 */
public record Placed(WaitingEntry root, int steps, String reason, String by) {

  /** Who put it there, and why, for a reader. */
  String inWords() {
    return (by == null ? ": " : " (%s): ".formatted(by)) + reason;
  }
}
