/**
 * The rules of the floor: who may ask for it, in which order it is given, for how long an observer
 * has it, and what is kept of it. To be read in this order:
 *
 * <ol>
 *   <li>{@link org.council.speakers.domain.SpeakersRule}, the rules with their sources, and {@link
 *       org.council.speakers.domain.RuleBook}, what differs between bodies;
 *   <li>{@link org.council.speakers.domain.Participation} and {@link
 *       org.council.speakers.domain.Admission}, which of them an act must pass;
 *   <li>{@link org.council.speakers.domain.SpeakingOrder}, {@link
 *       org.council.speakers.domain.Placings} and {@link org.council.speakers.domain.SpeakingTime},
 *       which compute, and {@link org.council.speakers.domain.Explaining}, which says why;
 *   <li>{@link org.council.speakers.domain.ListOfSpeakers}, which takes the acts, on {@link
 *       org.council.speakers.domain.Debate} with its parts: {@link
 *       org.council.speakers.domain.Notices}, {@link org.council.speakers.domain.WaitingList},
 *       {@link org.council.speakers.domain.FloorLog}.
 * </ol>
 *
 * <p>Imports the JDK, mapping annotations and the platform's procedure types, nothing else.
 */
package org.council.speakers.domain;
