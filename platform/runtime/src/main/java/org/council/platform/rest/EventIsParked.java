package org.council.platform.rest;

/**
 * An event that the client wants known is parked here: only an operator can help. A client sees
 * {@code 409}.
 */
final class EventIsParked extends RuntimeException {

  EventIsParked() {
    super(
        "An event named by "
            + Headers.AFTER_EVENT
            + " is parked in this service until an operator replays it.");
  }
}
