/**
 * The rules, and what is told by them alone. To be read in this order:
 *
 * <ol>
 *   <li>The rules with their sources, in the order in which they are checked: {@link
 *       org.council.speakers.domain.rules.SpeakersRule}; what one says of a case: {@link
 *       org.council.speakers.domain.rules.Reason}; how one is cited where a rule book says itself
 *       where it is written: {@link org.council.speakers.domain.rules.CitedRule}.
 *   <li>What differs between bodies, each provision with its source: {@link
 *       org.council.speakers.domain.rules.RuleBook}, {@link
 *       org.council.platform.procedure.Provision}. Of it: until when observers notify (spk-09),
 *       {@link org.council.speakers.domain.rules.NoticeCutOff}; what one who waits stands before
 *       another for (spk-15 to spk-22, spk-26), {@link
 *       org.council.speakers.domain.rules.Precedence}; whose time is limited (spk-35), {@link
 *       org.council.speakers.domain.rules.Limited}; how many speak on a motion (spk-34), {@link
 *       org.council.speakers.domain.rules.SpeakersOnMotion}.
 *   <li>Who has the floor at all, and what for (spk-01, spk-02, spk-03, spk-04, spk-24): {@link
 *       org.council.speakers.domain.rules.Participation}.
 *   <li>Where a list stands: before the meeting or not (spk-06), open and closed (spk-10, spk-31,
 *       spk-11): {@link org.council.speakers.domain.rules.ListStatus}; and what is not known as
 *       opened: {@link org.council.speakers.domain.rules.NotOpened}.
 * </ol>
 */
package org.council.speakers.domain.rules;
