/**
 * What the floor is asked for, and given for. To be read in this order:
 *
 * <ol>
 *   <li>Who asks: {@link org.council.speakers.domain.request.Speaker}; what for: {@link
 *       org.council.speakers.domain.request.Purpose}, in which phase of the debate {@link
 *       org.council.speakers.domain.request.Phase}, {@link
 *       org.council.speakers.domain.request.Motion}; all of it, with the document and the group:
 *       {@link org.council.speakers.domain.request.Asking}.
 *   <li>What is told in advance: {@link org.council.speakers.domain.request.AdvanceNotification};
 *       the right that is kept instead of an introduction: {@link
 *       org.council.speakers.domain.request.ReservedRight}; and when two symbols name one document:
 *       {@link org.council.speakers.domain.request.DocumentName}.
 *   <li>The request, and what becomes of it: {@link
 *       org.council.speakers.domain.request.SpeakerRequest}, {@link
 *       org.council.speakers.domain.request.RequestStatus}; how who made it attends, and did while
 *       it waited: {@link org.council.speakers.domain.request.Attending}; those of one delegation:
 *       {@link org.council.speakers.domain.request.RequestsOfOne}; and one who waits, as the order
 *       sees it: {@link org.council.speakers.domain.request.WaitingEntry}, where the Chair put it:
 *       {@link org.council.speakers.domain.request.Placed}.
 *   <li>What the floor is given for in the end, which answers a request or none: {@link
 *       org.council.speakers.domain.request.Speech}, {@link
 *       org.council.speakers.domain.request.Does}, {@link
 *       org.council.speakers.domain.request.Medium}, {@link
 *       org.council.speakers.domain.request.Citations}, {@link
 *       org.council.speakers.domain.request.Turn}.
 * </ol>
 */
package org.council.speakers.domain.request;
