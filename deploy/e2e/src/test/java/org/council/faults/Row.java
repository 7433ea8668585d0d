package org.council.faults;

import java.util.function.ObjIntConsumer;

/**
 * A row of the matrix.
 *
 * @param number in the matrix
 * @param fault what breaks
 * @param briefly how often it breaks in the short form
 * @param thoroughly how often in the long form
 * @param withMeeting whether a whole meeting is played meanwhile, whose record must come as
 *     expected
 * @param inQuiet whether nobody acts meanwhile
 * @param play breaks it so many times, and mends it
 */
record Row(
    String number,
    String fault,
    int briefly,
    int thoroughly,
    boolean withMeeting,
    boolean inQuiet,
    ObjIntConsumer<Scene> play) {

  static Row of(
      String number, String fault, int briefly, int thoroughly, ObjIntConsumer<Scene> play) {
    return new Row(number, fault, briefly, thoroughly, false, false, play);
  }

  Row withMeetingBeside() {
    return new Row(number, fault, briefly, thoroughly, true, inQuiet, play);
  }

  Row whenAllIsQuiet() {
    return new Row(number, fault, briefly, thoroughly, withMeeting, true, play);
  }
}
