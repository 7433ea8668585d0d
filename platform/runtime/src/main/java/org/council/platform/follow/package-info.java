/**
 * Hearing the other services: each event is claimed in the inbox, moves the logical clock, and has
 * its effect, all in one transaction. What cannot be applied goes to the dead letters with its
 * reason and is parked, with the later events of its subject, until an operator replays or releases
 * them.
 */
package org.council.platform.follow;
