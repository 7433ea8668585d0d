package org.council.speakers.domain;

/**
 * How long a delegation spoke on an item. Points of order are no interventions and are not counted.
 *
 * @param delegation its code
 */
public record TimeSpoken(String delegation, int interventions, int seconds) {

  TimeSpoken and(TimeSpoken more) {
    return new TimeSpoken(delegation, interventions + more.interventions, seconds + more.seconds);
  }
}
