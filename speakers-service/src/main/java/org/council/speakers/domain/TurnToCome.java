package org.council.speakers.domain;

import java.util.Optional;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.rules.Reason;

/**
 * The turn that one who waits has to come, or would have: where it stands, how long it has the
 * floor then, and how long others have it before.
 *
 * @param seconds how long it has the floor; empty where no limit is known
 * @param secondsBefore how long those who are called before it have the floor together, from the
 *     end of who speaks now; empty where the time of one of them is neither known nor estimated,
 *     and where it is called over
 * @param calledOver why others are called over it, if they are
 */
public record TurnToCome(
    OrderedEntry ordered,
    Optional<Integer> seconds,
    Optional<Integer> secondsBefore,
    Optional<Reason> calledOver) {}
