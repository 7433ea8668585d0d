package org.council.platform.procedure;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that this service has not been told yet by the one that owns it. No refusal: the same
 * act may succeed a moment later. A client sees {@code 425} with {@code Retry-After}.
 *
 * <p>Where a rule would refuse it, had it not happened, it carries that refusal, and in which
 * telling it would stand. A client that names, in {@code After-Event}, what it has seen of that
 * telling is refused: as far as it has seen, it is known that it has not happened. It sees {@code
 * 409} with the rule cited.
 */
public final class NotYetKnown extends RuntimeException {

  private final transient Telling telling;
  private final transient Refusal refusal;

  /**
   * @param what what is not known, in a few words: {@code item 8 of PL-1}
   */
  public NotYetKnown(String what) {
    this(what, null, null);
  }

  /**
   * @param what what is not known, in a few words: {@code item 8 of PL-1 as opened}
   * @param telling in which it would be told
   * @param refusal what it is where that was heard as far as the client has seen
   */
  public NotYetKnown(String what, Telling telling, Refusal refusal) {
    super(what + " is not known here yet");
    this.telling = telling;
    this.refusal = refusal;
  }

  /**
   * The refusal that it is.
   *
   * @param heard whether a telling was heard as far as the client has seen
   * @return empty where it was not, and where no rule refuses it
   */
  public Optional<Refusal> refusalWhere(Predicate<Telling> heard) {
    return Optional.ofNullable(refusal).filter(_ -> heard.test(telling));
  }
}
