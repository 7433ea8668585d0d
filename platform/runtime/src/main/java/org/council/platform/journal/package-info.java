/**
 * The journal: outbox and log in one table. An act appends its events in its own transaction; one
 * relay per service stamps a gapless position on what is committed, in the order of the journal's
 * logical clock, and sends in that order.
 *
 * <p>Written by {@link org.council.platform.journal.Journal}, sent by {@link
 * org.council.platform.journal.Relay}, read by {@link org.council.platform.journal.EventFeed} and
 * {@link org.council.platform.journal.EventStream}. Nothing else writes the table; a service may
 * read in it what it has said itself.
 */
package org.council.platform.journal;
