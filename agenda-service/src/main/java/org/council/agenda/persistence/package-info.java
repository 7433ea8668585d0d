/** Where sessions, rosters and meetings are kept: repositories, and values as JSON text. */
package org.council.agenda.persistence;
