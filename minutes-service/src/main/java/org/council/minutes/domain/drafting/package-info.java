/**
 * The acts on a record: drafting it, statements of States for it, its signatories, its issue. What
 * the acts say is kept as announced facts; the aggregate holds only what the rules need.
 */
package org.council.minutes.domain.drafting;
