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
 * @param play breaks it so many times, and mends it
 */
record Row(
    String number,
    String fault,
    int briefly,
    int thoroughly,
    boolean withMeeting,
    ObjIntConsumer<Scene> play) {}
