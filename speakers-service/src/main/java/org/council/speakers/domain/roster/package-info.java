/**
 * What agenda says of a session, its bodies and those who take part, as far as the floor needs it.
 */
package org.council.speakers.domain.roster;
