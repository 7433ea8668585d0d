/**
 * The rules of the floor: who may ask for it, in which order it is given, for how long an observer
 * has it, and what is kept of it. Begin with {@link org.council.speakers.domain.SpeakersRule}, the
 * rules in order with their sources; {@link org.council.speakers.domain.SpeakingOrder} and {@link
 * org.council.speakers.domain.SpeakingTime} compute; {@link
 * org.council.speakers.domain.ListOfSpeakers} takes the acts.
 *
 * <p>Imports the JDK, mapping annotations and the platform's procedure types, nothing else.
 */
package org.council.speakers.domain;
