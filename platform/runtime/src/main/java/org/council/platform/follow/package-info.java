/**
 * Hearing the other services: each event is claimed in the inbox, moves the logical clock, and has
 * its effect, all in one transaction. What cannot be applied is parked with its reason, and the
 * later events of its subject behind it, until an operator replays or releases them.
 *
 * <p>{@link org.council.platform.follow.Follower} hears, {@link
 * org.council.platform.follow.ParkedEvents} is the operator's door, {@link
 * org.council.platform.follow.Following} says what a service does on an event, for both.
 */
package org.council.platform.follow;
