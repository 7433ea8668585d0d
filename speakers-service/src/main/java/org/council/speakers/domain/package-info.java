/**
 * The rules of procedure of the floor: who may ask for it, in which order it is given and for how
 * long, and what is kept of it. To be read room by room; each knows those before it only, and each
 * has a page that says in which order it is read:
 *
 * <ol>
 *   <li>{@link org.council.speakers.domain.roster}: who takes part, and in which capacity.
 *   <li>{@link org.council.speakers.domain.agenda}: where an item stands in which meeting.
 *   <li>{@link org.council.speakers.domain.request}: what the floor is asked for, and by whom.
 *   <li>{@link org.council.speakers.domain.rules}: the rules with their sources, what differs
 *       between bodies, and who has the floor at all.
 *   <li>{@link org.council.speakers.domain.order}: in which order those who wait are called.
 *   <li>{@link org.council.speakers.domain.time}: how long each may speak.
 *   <li>{@link org.council.speakers.domain.intervention}: what is kept of each speech, and what
 *       comes of the points of order and the motions that are made with it.
 *   <li>{@link org.council.speakers.domain.event}: what is announced.
 * </ol>
 *
 * <p>Last, here: the list of speakers of an item and the floor of a meeting, which are changed
 * together, and all that changes them. To be read in this order:
 *
 * <ol>
 *   <li>The meeting sits (spk-05): {@link org.council.speakers.domain.Sittings}; and the item is
 *       before it (spk-06): {@link org.council.speakers.domain.MeetingFloor}, {@link
 *       org.council.speakers.domain.TakenUp}; for a point of order also between two items: {@link
 *       org.council.speakers.domain.ItemsBeforeTheMeeting}, {@link
 *       org.council.speakers.domain.ItemOnTheFloor}.
 *   <li>A delegation has its right still: observers once (spk-07) and after notice (spk-08,
 *       spk-09), so many replies (spk-25), so many speeches on a motion (spk-34), its time
 *       (spk-36): {@link org.council.speakers.domain.RightToSpeak}, by {@link
 *       org.council.speakers.domain.FloorLog}, {@link org.council.speakers.domain.Notices}.
 *   <li>Who waits on the list (spk-12, spk-13): {@link org.council.speakers.domain.WaitingList};
 *       and who is added to it after it was closed (spk-10): {@link
 *       org.council.speakers.domain.AfterClosing}.
 *   <li>Points of order are settled before all else (spk-29, spk-30), on whatever item of the
 *       meeting: {@link org.council.speakers.domain.Settling}.
 *   <li>One speaker at a time (spk-14), but for one who is let in to ask (spk-33): {@link
 *       org.council.speakers.domain.WhoHasTheFloor}; whose clock stands meanwhile, and for an
 *       appeal once more: {@link org.council.speakers.domain.HeldUp}, {@link
 *       org.council.speakers.domain.StoppedByAnAppeal}; and the one that is expected (spk-27):
 *       {@link org.council.speakers.domain.Call}.
 *   <li>Which of these an act must pass: {@link org.council.speakers.domain.Admission}, and one
 *       whom another lets in: {@link org.council.speakers.domain.AdmissionByAnother}; who is the
 *       next, and over whom others are called (spk-39): {@link
 *       org.council.speakers.domain.WhoIsNext}.
 *   <li>How long the one who is called may speak, by all that limits it: {@link
 *       org.council.speakers.domain.SpeakingLimits}, {@link
 *       org.council.speakers.domain.SpeakingLimit}, of observers together (spk-23) {@link
 *       org.council.speakers.domain.TimeOfObservers}; and how long those have together who are
 *       called before one: {@link org.council.speakers.domain.Turns}, {@link
 *       org.council.speakers.domain.TurnToCome}; and in which phase the debate is meanwhile: {@link
 *       org.council.speakers.domain.PhaseOfTheDebate}.
 *   <li>The acts: of delegations on the list of an item {@link
 *       org.council.speakers.domain.ListOfSpeakers}, which has then come as far as its {@link
 *       org.council.speakers.domain.Stand} says, and to keep a right for later {@link
 *       org.council.speakers.domain.ReservingARight}; of the Chair on it {@link
 *       org.council.speakers.domain.ChairsHand}; with the floor of a meeting {@link
 *       org.council.speakers.domain.Debate}, and what becomes there of motions {@link
 *       org.council.speakers.domain.Motions}, of points of order {@link
 *       org.council.speakers.domain.PointsOfOrder}, and of one who is called and absent (spk-38)
 *       {@link org.council.speakers.domain.PassingOver}; what waits again where a turn was none:
 *       {@link org.council.speakers.domain.Restoring}. What others tell is no act: {@link
 *       org.council.speakers.domain.WhatIsTold}, by which those end who still speak, or their
 *       clocks stand, {@link org.council.speakers.domain.WhatGoesOn}; of microphones {@link
 *       org.council.speakers.domain.MicrophoneSignal}, {@link
 *       org.council.speakers.domain.SignalId}, {@link org.council.speakers.domain.Microphones}; nor
 *       is a look ahead: {@link org.council.speakers.domain.Prospect}, {@link
 *       org.council.speakers.domain.FloorNow}, {@link org.council.speakers.domain.UntilItsTurn}.
 * </ol>
 *
 * <p>Imports the JDK, mapping annotations and the platform's procedure types, nothing else. What a
 * room keeps of a request, an intervention or a time is changed from here only.
 */
package org.council.speakers.domain;
