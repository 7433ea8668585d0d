package org.council.agenda.domain;

import org.council.platform.procedure.Fact;

/**
 * All that agenda-service announces. The records are the contract: their components are sent as
 * they stand, what is absent is null here and left out there. Everything said of one session is in
 * one order.
 */
public sealed interface AgendaEvent extends Fact
    permits SessionEvent, RosterEvent, MeetingEvent, ItemEvent {

  /** The symbol of the session that it is about. */
  String session();

  @Override
  default String key() {
    return session();
  }
}
