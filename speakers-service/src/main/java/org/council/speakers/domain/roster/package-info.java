/**
 * What agenda says of a session, its bodies and those who take part, as far as the floor needs it.
 * To be read in this order:
 *
 * <ol>
 *   <li>The session: {@link org.council.speakers.domain.roster.CouncilSession}; its bodies, each
 *       with the rule book that it follows: {@link org.council.speakers.domain.roster.Body}, {@link
 *       org.council.speakers.domain.roster.BodyId}.
 *   <li>The delegations: {@link org.council.speakers.domain.roster.Delegation}, {@link
 *       org.council.speakers.domain.roster.DelegationId}, each of one {@link
 *       org.council.speakers.domain.roster.Category}.
 *   <li>Who takes part: {@link org.council.speakers.domain.roster.Participant}, {@link
 *       org.council.speakers.domain.roster.ParticipantId}; for a delegation or in an {@link
 *       org.council.speakers.domain.roster.Office}, in the room or remotely: {@link
 *       org.council.speakers.domain.roster.Attendance}, and where: {@link
 *       org.council.speakers.domain.roster.Seat}. Of all that, in which capacity one speaks: {@link
 *       org.council.speakers.domain.roster.Capacity}.
 * </ol>
 */
package org.council.speakers.domain.roster;
