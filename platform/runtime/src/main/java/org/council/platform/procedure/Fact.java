package org.council.platform.procedure;

/**
 * What happened, announced to everybody: implemented by the records of a service's sealed interface
 * of events. The record is the contract: its components are serialised as they stand, under the
 * name given by {@link Announced}.
 */
public interface Fact {

  /**
   * What this fact is ordered with: facts of one key reach everybody in the order they were
   * committed.
   */
  String key();

  /**
   * The path of the resource it is about, {@code sessions/C23/meetings/PL-1}: the unit that is
   * parked when poisonous.
   */
  String subject();
}
