/** Transactions of one's own, and what belongs to the end of one, whoever began it. */
package org.council.platform.transaction;
