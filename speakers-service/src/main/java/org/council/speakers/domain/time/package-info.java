/**
 * How long each may speak, in seconds. To be read in this order:
 *
 * <ol>
 *   <li>What the Chair, with the meeting's assent, sets on the item (spk-35), and what a delegation
 *       has left of its own (spk-36): {@link org.council.speakers.domain.time.TimeLimits}, {@link
 *       org.council.speakers.domain.time.TimeLimit}.
 *   <li>What agendas allot to the item: {@link org.council.speakers.domain.time.TimeOnTheItem},
 *       {@link org.council.speakers.domain.time.Allotment}.
 *   <li>Observers share what is left of that (spk-23): {@link
 *       org.council.speakers.domain.time.ObserverTime}, until it is fixed: {@link
 *       org.council.speakers.domain.time.ShareOfObservers}.
 *   <li>How the time of one speech runs, stands and runs out, and what of it is given on (spk-32):
 *       {@link org.council.speakers.domain.time.SpeechClock}; and as how long one is taken that is
 *       not limited, by no rule: {@link org.council.speakers.domain.time.LengthOfSpeeches}.
 *   <li>How all of it is rounded: {@link org.council.speakers.domain.time.WholeSeconds}.
 * </ol>
 */
package org.council.speakers.domain.time;
