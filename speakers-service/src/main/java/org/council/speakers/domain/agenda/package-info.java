/**
 * What agenda says of meetings and their items. To be read in this order:
 *
 * <ol>
 *   <li>A meeting: {@link org.council.speakers.domain.agenda.MeetingId}; where it stands: {@link
 *       org.council.speakers.domain.agenda.MeetingStatus}.
 *   <li>An item is the same in every meeting that takes it up: {@link
 *       org.council.speakers.domain.agenda.ListId}; it stands there under a number: {@link
 *       org.council.speakers.domain.agenda.Place}, {@link
 *       org.council.speakers.domain.agenda.NumberedItem}.
 *   <li>Clients name it by that number, {@link org.council.speakers.domain.agenda.ItemNumber},
 *       which a revision of the agenda may give to another: {@link
 *       org.council.speakers.domain.agenda.ItemOnAgenda}.
 * </ol>
 */
package org.council.speakers.domain.agenda;
