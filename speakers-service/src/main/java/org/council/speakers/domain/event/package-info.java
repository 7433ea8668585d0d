/**
 * What is announced: the contract with those who listen, record by record. All of it: {@link
 * org.council.speakers.domain.event.SpeakersEvent}; of what delegations tell and ask {@link
 * org.council.speakers.domain.event.RequestEvent}, of the list {@link
 * org.council.speakers.domain.event.ListEvent}, of the floor {@link
 * org.council.speakers.domain.event.FloorEvent}, of the clock of those who have it {@link
 * org.council.speakers.domain.event.ClockEvent}, of motions {@link
 * org.council.speakers.domain.event.MotionEvent}, of points of order {@link
 * org.council.speakers.domain.event.PointOfOrderEvent}. What is said of a field in all of them:
 * {@link org.council.speakers.domain.event.Meanings}.
 */
package org.council.speakers.domain.event;
