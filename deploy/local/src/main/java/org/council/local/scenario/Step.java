package org.council.local.scenario;

import java.time.LocalDateTime;

/**
 * An act with its place in the file and what every act may say.
 *
 * @param number its number among the acts, from 1
 * @param line the line of the file on which it begins, from 1
 * @param kind the act's word, {@code request-floor}
 * @param at when it is done, in the session's local time, or null for the last act's time
 * @param refused whether the service must refuse it
 * @param rule the rule that must refuse it, or null where any may
 */
record Step(
    int number, int line, String kind, LocalDateTime at, boolean refused, String rule, Act act) {

  /** Where it stands, for a message: {@code act 12 (request-floor, line 230)}. */
  String place() {
    return "act %d (%s, line %d)".formatted(number, kind, line);
  }
}
