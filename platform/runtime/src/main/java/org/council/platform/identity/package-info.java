/**
 * Who calls: the id in the roster and the coarse roles of the token. What a person may do is
 * decided from data.
 */
package org.council.platform.identity;
