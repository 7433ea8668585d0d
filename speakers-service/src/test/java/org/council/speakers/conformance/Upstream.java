package org.council.speakers.conformance;

import java.time.Instant;
import java.util.Map;

/**
 * Where the session, its roster and the order of business come from. Every method answers the last
 * event that the floor must have heard then, named with its service.
 */
public interface Upstream {

  /**
   * Items 1 and 2 of meeting PL-1, which is in progress; everybody's participant has the code of
   * the delegation in small letters.
   *
   * @param session its symbol, entered after the fact
   * @param roster what each delegation is, in the words of the kit
   */
  String plan(
      String session,
      String ruleBook,
      Integer allottedSeconds,
      Map<String, String> roster,
      Instant at);

  String opensItem(String session, Instant at);

  String closesItem(String session, Instant at);

  /** Item 2; it is opened once at most. */
  String opensAnotherItem(String session, Instant at);

  String closesAnotherItem(String session, Instant at);

  /**
   * Meeting PL-2 opens, with item 1 alone, takes it up and is adjourned; it is done once at most,
   * while PL-1 does not sit.
   */
  String opensItemInAnotherMeeting(String session, Instant at);

  /**
   * Meeting PL-2 opens, with item 1 alone, and takes it up; it is done once at most, and last.
   *
   * @param allottedSeconds whole minutes that its agenda allots; null where it allots none
   */
  String opensItemInALaterMeeting(String session, Integer allottedSeconds, Instant at);

  /**
   * @param status ADJOURNED, IN_PROGRESS, CLOSED
   */
  String meetingIs(String session, String status, Instant at);

  String attends(String session, String participant, String attendance, Instant at);

  String takesChair(String session, String participant, Instant at);
}
