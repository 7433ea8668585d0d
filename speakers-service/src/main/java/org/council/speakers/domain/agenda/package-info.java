/**
 * What agenda says of meetings and their items. An item is the same in every meeting that takes it
 * up, {@link org.council.speakers.domain.agenda.ListId}; it stands there under a number, {@link
 * org.council.speakers.domain.agenda.Place}, which a revision of the agenda may give to another,
 * {@link org.council.speakers.domain.agenda.ItemOnAgenda}. Where a meeting stands: {@link
 * org.council.speakers.domain.agenda.MeetingStatus}.
 */
package org.council.speakers.domain.agenda;
