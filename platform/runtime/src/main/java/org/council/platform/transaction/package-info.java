/**
 * Transactions of one's own, what belongs to the end of one, whoever began it, and single
 * statements in the one under way.
 */
package org.council.platform.transaction;
