package org.council.platform.procedure;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that this service has not been told yet by the one that owns it. No refusal: the same
 * act may succeed a moment later. A client sees {@code 425} with {@code Retry-After}.
 *
 * <p>Where a rule would refuse it, had it not happened, it carries that refusal. A client that
 * names, in {@code After-Event}, what it has seen of the owner is refused: as far as it has seen,
 * it is known that it has not happened. It sees {@code 409} with the rule cited.
 */
public final class NotYetKnown extends RuntimeException {

  private final String owner;
  private final transient Refusal refusal;

  /**
   * @param what what is not known, in a few words: {@code item 8 of PL-1}
   */
  public NotYetKnown(String what) {
    this(what, null, null);
  }

  /**
   * @param what what is not known, in a few words: {@code item 8 of PL-1 as opened}
   * @param owner the service that would tell it, {@code agenda-service}
   * @param refusal what it is where that one was heard as far as the client has seen
   */
  public NotYetKnown(String what, String owner, Refusal refusal) {
    super(what + " is not known here yet");
    this.owner = owner;
    this.refusal = refusal;
  }

  /**
   * The refusal that it is.
   *
   * @param heard whether a service was heard as far as the client has seen
   * @return empty where its owner was not, and where no rule refuses it
   */
  public Optional<Refusal> refusalWhere(Predicate<String> heard) {
    return Optional.ofNullable(refusal).filter(_ -> heard.test(owner));
  }
}
