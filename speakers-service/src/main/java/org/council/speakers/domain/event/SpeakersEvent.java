package org.council.speakers.domain.event;

import org.council.platform.procedure.Fact;

/**
 * All that speakers-service announces. The records are the contract: their components are sent as
 * they stand, what is absent is null here and left out there. Everything said of one session is in
 * one order.
 */
public sealed interface SpeakersEvent extends Fact
    permits ListEvent, RequestEvent, FloorEvent, ClockEvent, MotionEvent, PointOfOrderEvent {

  /** The symbol of the session that it is about. */
  String session();

  /** The meeting by body and number, {@code PL-1}. */
  String meeting();

  /** The number of the item in that meeting. */
  int number();

  @Override
  default String key() {
    return session();
  }

  @Override
  default String subject() {
    return "sessions/%s/meetings/%s/items/%d".formatted(session(), meeting(), number());
  }
}
