/**
 * What is kept of each speech, and what comes of it. To be read in this order:
 *
 * <ol>
 *   <li>The entry of the floor log: {@link org.council.speakers.domain.intervention.Intervention};
 *       who had the floor: {@link org.council.speakers.domain.intervention.SpokenBy}; what it was
 *       called for: {@link org.council.speakers.domain.intervention.CalledFor}; whom it interrupts
 *       with that, or in whose time it speaks (spk-32): {@link
 *       org.council.speakers.domain.intervention.LetIn}; and whether it has a turn of its own:
 *       {@link org.council.speakers.domain.intervention.PartInTheDebate}.
 *   <li>How it went, and whether it counts, which it does not where the one called was absent
 *       (spk-38): {@link org.council.speakers.domain.intervention.Course}; how long was spoken, and
 *       by each delegation: {@link org.council.speakers.domain.intervention.Spoken}, {@link
 *       org.council.speakers.domain.intervention.TimeSpoken}; and what the room told of its
 *       microphone: {@link org.council.speakers.domain.intervention.Microphone}.
 *   <li>A point of order, ruled on once (spk-29), its ruling appealed at once (spk-30): {@link
 *       org.council.speakers.domain.intervention.PointOfOrder}, {@link
 *       org.council.speakers.domain.intervention.PointOfOrderStatus}, {@link
 *       org.council.speakers.domain.intervention.Unsettled}; how the Chair rules, and how the
 *       meeting decides: {@link org.council.speakers.domain.intervention.Ruling}, {@link
 *       org.council.speakers.domain.intervention.AppealResult}; and until when an appeal comes at
 *       once: {@link org.council.speakers.domain.intervention.LastRuling}, {@link
 *       org.council.speakers.domain.intervention.GoneOn}, {@link
 *       org.council.speakers.domain.intervention.Business}; who interrupts whom, and whose clock
 *       stands meanwhile (spk-14): {@link org.council.speakers.domain.intervention.Interruptions}.
 *   <li>A motion, who speaks on it (spk-34), how it ends (spk-37), and what is heard no more after
 *       one that ended the debate (spk-40): {@link
 *       org.council.speakers.domain.intervention.MotionsMade}, {@link
 *       org.council.speakers.domain.intervention.MotionResult}; and what waits until it has ended
 *       (spk-16, spk-26): {@link org.council.speakers.domain.intervention.UndecidedMotions}.
 * </ol>
 */
package org.council.speakers.domain.intervention;
