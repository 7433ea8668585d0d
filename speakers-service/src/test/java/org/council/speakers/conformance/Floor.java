package org.council.speakers.conformance;

import java.util.List;
import java.util.Map;

/**
 * A floor that the kit is played on: one item of one meeting. Delegations are named by their codes;
 * what a case does not say is null. Each act takes a second; time goes by otherwise only where a
 * case says so.
 */
public interface Floor {

  /** What the floor is asked for. */
  record Wish(String purpose, String motion, String document, String onBehalfOf) {}

  /** What the floor is given for. */
  record Speech(String does, List<String> documents, String onBehalfOf) {}

  /**
   * What would become of a request.
   *
   * @param refusedBy the rule that would refuse it, or null
   * @param position where it would stand, and by which rule; null where it is refused
   * @param seconds how long it would have the floor; null without a limit
   * @param secondsBefore how long those called before it would have the floor together, from the
   *     end of who speaks now; null where that is not known, and where others would be called over
   *     it
   */
  record Foretold(
      String refusedBy, Integer position, String rule, Integer seconds, Integer secondsBefore) {

    /** A rule would refuse it. */
    public static Foretold refused(String rule) {
      return new Foretold(rule, null, null, null, null);
    }
  }

  /**
   * What is said when the list is announced.
   *
   * @param left how many delegations are
   * @param observerSeconds how long each observer has; null where that is not said
   */
  record Announced(int left, Integer observerSeconds) {}

  /** An act was refused by a rule of procedure. */
  final class RefusedBy extends RuntimeException {

    private final String rule;

    public RefusedBy(String rule, Throwable cause) {
      super("refused by " + rule, cause);
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }

  /**
   * Puts the item on the agenda of a meeting in progress; it is not opened.
   *
   * @param roster what each delegation is, in the words of the kit
   */
  void plan(String ruleBook, Integer allottedSeconds, Map<String, String> roster);

  // What agenda tells

  void opensItem();

  /**
   * @param ago how many seconds before it is told that was
   */
  void closesItem(int ago);

  /** A second item of the meeting: nothing but that it is opened and closed is told of it. */
  void opensAnotherItem();

  void closesAnotherItem();

  /** A later meeting takes the item up, and breaks off with it. */
  void opensItemInAnotherMeeting();

  /**
   * A later meeting, which sits, takes up the item that was carried over: delegations and the Chair
   * act there from now on. Nothing more is told of the meetings.
   *
   * @param allottedSeconds whole minutes that its agenda allots; null where it allots none
   */
  void opensItemInALaterMeeting(Integer allottedSeconds);

  /**
   * @param status ADJOURNED, IN_PROGRESS, CLOSED
   */
  void meetingIs(String status);

  /**
   * @param attendance IN_PERSON, REMOTE
   */
  void attends(String who, String attendance);

  /** One of the delegation's participants presides from now on: the one that asks. */
  void takesChair(String who);

  // What delegations do

  void notifies(String who, Wish wish);

  void asks(String who, Wish wish);

  void withdraws(String who, Wish wish);

  void reserves(String who, String document);

  /**
   * @param ago how many seconds before it is told that was
   */
  void appeals(String who, String against, int ago);

  // What the Chair does

  /**
   * @param expected whose last request is seen as the next, or null
   */
  void gives(String who, Speech speech, String expected);

  /** Ends the last intervention of one, so many seconds after it began. */
  void ends(String who, int seconds);

  void pauses(String who);

  void resumes(String who);

  void closesList();

  void reopensList();

  Announced announces();

  /**
   * @param side BEFORE, AFTER
   */
  void puts(String who, String side, String beside);

  /** Passes over the last request of one, whether it waits or has the floor. */
  void passesOver(String who);

  /** The same by the last intervention of one, who may not have asked. */
  void passesOverCalled(String who);

  /**
   * @param whose COUNCILLOR, OBSERVER, SECRETARIAT, GUEST, DELEGATION_IN_ALL
   * @param seconds null to go back to the rule book
   */
  void limits(String whose, Integer seconds);

  void rules(String who, String ruling);

  void decides(String result, String onThatOf);

  /**
   * Ends the motion that was made with the last intervention of one.
   *
   * @param result CARRIED, LOST, WITHDRAWN, RULED_OUT
   */
  void endsMotion(String who, String result);

  void yields(String who, String to);

  void asksBetween(String who, String to);

  void passes(int seconds);

  // What is seen

  /** The list as it stands. */
  ListSeen list();

  /**
   * Remembers the list as it stands.
   *
   * @param name under which nothing is remembered yet
   */
  void marks(String name);

  /** The list as it stood when it was remembered under a name. */
  ListSeen listAsOf(String name);

  Foretold ifAsked(String who, Wish wish);

  /**
   * How many seconds it is until the turn of one who waits may come; null where that is not told.
   */
  Integer untilTurn(String who);

  /** So many seconds after it began the one who speaks is warned; null where it is not. */
  Integer warnedAfter(String who);

  /** By how many seconds the last intervention of one went over its time. */
  int overTime(String who);
}
