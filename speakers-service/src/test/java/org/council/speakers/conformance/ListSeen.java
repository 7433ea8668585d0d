package org.council.speakers.conformance;

import java.util.List;

/**
 * The list of speakers of the item as it is seen at once, now or as it stood. Of one who waits it
 * is told only where it does.
 */
public interface ListSeen {

  /**
   * How long somebody will have the floor.
   *
   * @param seconds null without a limit
   * @param rule that computes it, or null
   */
  record Time(Integer seconds, String rule) {}

  /** Whose requests wait, next first. */
  List<String> queue();

  /** The rule of the place of the first request of one. */
  String why(String who);

  /** The rule by which others are called over the first request of one; null where none are. */
  String calledOver(String who);

  /** The rule by which the Chair put the first request of one; null where it put it nowhere. */
  String placed(String who);

  /** How the one attends whose first request waits: IN_PERSON, REMOTE. */
  String attendance(String who);

  /**
   * How long one who waits will have the floor.
   *
   * @param document tells several of its requests apart; null is its first
   */
  Time time(String who, String document);

  /**
   * How long those have the floor together who are called before the first request of one, from the
   * end of who speaks now; null where that is not known, and where others are called over it.
   */
  Integer timeBefore(String who);

  /** How many seconds were spoken on the item. */
  int spoken();

  /** The phase of the debate: INTRODUCTIONS, DISCUSSION, REPLIES; null where it is in none. */
  String phase();

  /** Whom the one who speaks interrupts; null where nobody is interrupted. */
  String interrupted();
}
