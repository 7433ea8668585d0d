/**
 * What is kept of each speech, and what comes of it. To be read in this order:
 *
 * <ol>
 *   <li>The entry of the floor log: {@link org.council.speakers.domain.intervention.Intervention};
 *       who had the floor: {@link org.council.speakers.domain.intervention.SpokenBy}; what it was
 *       called for, and in whose time it speaks (spk-32): {@link
 *       org.council.speakers.domain.intervention.CalledFor}.
 *   <li>How it went, and whether it counts, which it does not where the one called was absent
 *       (spk-38): {@link org.council.speakers.domain.intervention.Course}; how long each delegation
 *       spoke: {@link org.council.speakers.domain.intervention.TimeSpoken}.
 *   <li>A point of order, ruled on once (spk-29), its ruling appealed at once (spk-30): {@link
 *       org.council.speakers.domain.intervention.PointOfOrder}, {@link
 *       org.council.speakers.domain.intervention.Unsettled}, {@link
 *       org.council.speakers.domain.intervention.LastRuling}.
 *   <li>A motion, who speaks on it (spk-34), how it ends (spk-37), and what is heard no more after
 *       one that ended the debate (spk-40): {@link
 *       org.council.speakers.domain.intervention.MotionsMade}; and what waits until it has ended
 *       (spk-16, spk-26): {@link org.council.speakers.domain.intervention.UndecidedMotions}.
 * </ol>
 */
package org.council.speakers.domain.intervention;
