/**
 * The rules of procedure of the floor: who may ask for it, in which order it is given and for how
 * long, and what is kept of it. To be read in this order:
 *
 * <ol>
 *   <li>The rules with their sources, in the order in which they are checked: {@link
 *       org.council.speakers.domain.SpeakersRule}; what differs between bodies: {@link
 *       org.council.speakers.domain.RuleBook}.
 *   <li>Who has the floor at all, and what for (spk-01, spk-02, spk-03, spk-04, spk-24): {@link
 *       org.council.speakers.domain.Participation}.
 *   <li>The meeting sits, and the item is before it (spk-05, spk-06): {@link
 *       org.council.speakers.domain.MeetingFloor}, {@link org.council.speakers.domain.ListStatus},
 *       {@link org.council.speakers.domain.TakenUp}; for a point of order also between two items:
 *       {@link org.council.speakers.domain.ItemsBeforeTheMeeting}, {@link
 *       org.council.speakers.domain.ItemOnTheFloor}.
 *   <li>A delegation has its right still: observers once (spk-07) and after notice (spk-08,
 *       spk-09), so many replies (spk-25), so many speeches on a motion (spk-34), its time
 *       (spk-36): {@link org.council.speakers.domain.RightToSpeak}, by {@link
 *       org.council.speakers.domain.FloorLog}, {@link org.council.speakers.domain.Notices}, {@link
 *       org.council.speakers.domain.MotionsMade}, {@link org.council.speakers.domain.TimeLimits}.
 *   <li>The list, open and closed (spk-10, spk-31, spk-11): {@link
 *       org.council.speakers.domain.ListStatus}, {@link org.council.speakers.domain.AfterClosing};
 *       who waits on it (spk-12, spk-13): {@link org.council.speakers.domain.WaitingList}, {@link
 *       org.council.speakers.domain.SpeakerRequest}.
 *   <li>Points of order, settled before all else (spk-29, spk-30): {@link
 *       org.council.speakers.domain.PointOfOrder}, {@link org.council.speakers.domain.Settling},
 *       {@link org.council.speakers.domain.Unsettled}, {@link
 *       org.council.speakers.domain.LastRuling}; a motion ends (spk-37), and time is given on
 *       (spk-32): {@link org.council.speakers.domain.CalledFor}, {@link
 *       org.council.speakers.domain.SpeechClock}.
 *   <li>One speaker at a time (spk-14), but for one who is let in to ask (spk-33): {@link
 *       org.council.speakers.domain.WhoHasTheFloor}; and the one that is expected (spk-27): {@link
 *       org.council.speakers.domain.Call}.
 *   <li>Which of these an act must pass: {@link org.council.speakers.domain.Admission}; who is the
 *       next, and over whom others are called (spk-39): {@link
 *       org.council.speakers.domain.WhoIsNext}; what waits until a motion has ended: {@link
 *       org.council.speakers.domain.UndecidedMotions}; and what is heard no more after one that
 *       ended the debate (spk-40): {@link org.council.speakers.domain.MotionsMade}.
 *   <li>The order of those who wait (spk-15, spk-16, spk-26, spk-17, spk-18, spk-19, spk-20,
 *       spk-21, spk-22): {@link org.council.speakers.domain.Precedence}, {@link
 *       org.council.speakers.domain.SpeakingOrder}; where the Chair puts one (spk-28): {@link
 *       org.council.speakers.domain.Placing}, {@link org.council.speakers.domain.Placings}; and why
 *       each stands where it stands: {@link org.council.speakers.domain.Explaining}, by {@link
 *       org.council.speakers.domain.Groups}.
 *   <li>How long each may speak: as set on the item (spk-35): {@link
 *       org.council.speakers.domain.TimeLimits}; observers as it is shared (spk-23): {@link
 *       org.council.speakers.domain.ObserverTime}, until it is fixed: {@link
 *       org.council.speakers.domain.ShareOfObservers}; all of it: {@link
 *       org.council.speakers.domain.SpeakingLimits}.
 *   <li>What is kept of each: {@link org.council.speakers.domain.Intervention}; how it went, and
 *       whether it counts: {@link org.council.speakers.domain.Course}; and of all of them: {@link
 *       org.council.speakers.domain.FloorLog}.
 *   <li>The acts: of delegations on the list of an item {@link
 *       org.council.speakers.domain.ListOfSpeakers}, of the Chair on it {@link
 *       org.council.speakers.domain.ChairsHand}; with the floor of a meeting {@link
 *       org.council.speakers.domain.Debate}, and what becomes there of motions {@link
 *       org.council.speakers.domain.Motions}, of points of order {@link
 *       org.council.speakers.domain.PointsOfOrder}, and of one who is called and absent (spk-38)
 *       {@link org.council.speakers.domain.PassingOver}. What others tell is no act: {@link
 *       org.council.speakers.domain.WhatIsTold}; nor is a look ahead: {@link
 *       org.council.speakers.domain.Prospect}. And what is announced of them all: {@link
 *       org.council.speakers.domain.SpeakersEvent}.
 * </ol>
 *
 * <p>Imports the JDK, mapping annotations and the platform's procedure types, nothing else.
 */
package org.council.speakers.domain;
