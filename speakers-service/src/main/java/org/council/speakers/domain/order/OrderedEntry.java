package org.council.speakers.domain.order;

import java.util.List;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Reason;

/**
 * One who waits, where it stands, and why.
 *
 * @param position 1 for the next
 * @param reason why it does not stand before the one ahead of it; of the next, why it stands before
 *     the one behind
 * @param ahead all who stand before it, counted by the rules that put them there, the strongest
 *     rule first; together one less than the position
 */
public record OrderedEntry(WaitingEntry entry, int position, Reason reason, List<Ahead> ahead) {

  public OrderedEntry {
    ahead = List.copyOf(ahead);
  }
}
