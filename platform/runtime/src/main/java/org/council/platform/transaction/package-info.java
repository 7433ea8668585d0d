/** What belongs to the end of a transaction, whoever began it. */
package org.council.platform.transaction;
