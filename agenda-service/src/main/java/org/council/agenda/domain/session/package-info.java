/**
 * The session, its bodies and its roster: when the Council is in session, and who is in the room in
 * which capacity.
 */
package org.council.agenda.domain.session;
