package org.council.faults.load;

import java.time.Duration;

/**
 * One sending of a request.
 *
 * @param service to which it went
 * @param status with which it was answered; 0 where no answer came
 * @param took how long its client waited, the pause before it included where it was sent again
 */
record Sending(String service, int status, Duration took) {

  boolean isWithoutAnswer() {
    return status == 0;
  }

  boolean isServerError() {
    return status >= 500;
  }
}
