package org.council.platform.follow;

/**
 * What a service does on what it hears. Every bean of this type is known to the {@link Follower}
 * and to the replay of what was parked, so that an event has one effect, whichever way it comes.
 */
public interface Following {

  /** The reactions, by type of event. A type has one reaction in a service. */
  Reactions reactions();
}
