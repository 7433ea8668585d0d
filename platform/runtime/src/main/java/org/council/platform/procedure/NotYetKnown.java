package org.council.platform.procedure;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something that this service has not been told yet by the one that owns it. No refusal: the same
 * act may succeed a moment later. A client sees {@code 425} with {@code Retry-After}.
 *
 * <p>Where a rule would refuse it, had it not happened, it carries that refusal, and by which
 * tellings a client sees whether it has. A client that names, in {@code After-Event}, what it has
 * seen of one of them is refused: as far as it has seen, it is known that it has not happened. It
 * sees {@code 409} with the rule cited.
 */
public final class NotYetKnown extends RuntimeException {

  private final transient Set<Telling> tellings;
  private final transient Refusal refusal;

  /**
   * @param what what is not known, in a few words: {@code item 8 of PL-1}
   */
  public NotYetKnown(String what) {
    this(what, Set.of(), null);
  }

  /**
   * @param what what is not known, in a few words: {@code item 8 of PL-1 as opened}
   * @param tellings by which a client sees whether it has happened
   * @param refusal what it is where one of them was heard as far as the client has seen
   */
  public NotYetKnown(String what, Set<Telling> tellings, Refusal refusal) {
    super(what + " is not known here yet");
    this.tellings = tellings;
    this.refusal = refusal;
  }

  /**
   * The refusal that it is.
   *
   * @param heard whether a telling was heard as far as the client has seen
   * @return empty where it was not, and where no rule refuses it
   */
  public Optional<Refusal> refusalWhere(Predicate<Telling> heard) {
    return Optional.ofNullable(refusal).filter(_ -> tellings.stream().anyMatch(heard));
  }
}
