/**
 * The meeting with its sittings, its agenda and what it decides. A meeting is one aggregate: its
 * items and their decisions change only through it.
 */
package org.council.agenda.domain.meeting;
