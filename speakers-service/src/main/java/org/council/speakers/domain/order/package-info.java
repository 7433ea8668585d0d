/**
 * The order of those who wait (spk-15, spk-16, spk-26, spk-17, spk-18, spk-19, spk-20, spk-21,
 * spk-22): a function of who waits and of the rule book, which keeps nothing. To be read in this
 * order:
 *
 * <ol>
 *   <li>Who comes before whom: {@link org.council.speakers.domain.order.SpeakingOrder}, by each
 *       {@link org.council.speakers.domain.rules.Precedence} of the rule book.
 *   <li>Where the Chair puts one (spk-28): {@link org.council.speakers.domain.order.Placing},
 *       {@link org.council.speakers.domain.order.Side}, {@link
 *       org.council.speakers.domain.order.Placings}.
 *   <li>Why each stands where it stands: {@link org.council.speakers.domain.order.Explaining}, by
 *       {@link org.council.speakers.domain.order.Groups} and {@link
 *       org.council.speakers.domain.order.Tally}; what is told of it: {@link
 *       org.council.speakers.domain.order.OrderedEntry}, {@link
 *       org.council.speakers.domain.order.Ahead}.
 * </ol>
 */
package org.council.speakers.domain.order;
