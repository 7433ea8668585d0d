package org.council.agenda.domain.meeting;

import org.council.platform.procedure.Meaning;

/** What a meeting can decide on an item. */
public enum OutcomeKind {
  @Meaning("The meeting approved it.")
  APPROVED(ItemStatus.CLOSED, true),
  @Meaning("The meeting took note of it.")
  NOTED(ItemStatus.CLOSED, true),
  @Meaning("The meeting adopted it, a draft resolution for instance.")
  ADOPTED(ItemStatus.CLOSED, true),
  @Meaning("It was so agreed; on what need not be said.")
  AGREED(ItemStatus.CLOSED, false),
  @Meaning("The meeting endorsed it.")
  ENDORSED(ItemStatus.CLOSED, true),
  @Meaning("Somebody was elected to an office, by acclamation.")
  ELECTED(ItemStatus.CLOSED, true),
  @Meaning("Another body continues.")
  REFERRED(ItemStatus.REFERRED, false),
  @Meaning(
      "The next meeting continues; the item is before this one no more, whether or not item.closed follows.")
  CARRIED_OVER(ItemStatus.CARRIED_OVER, false),
  @Meaning("The next session takes it up.")
  DEFERRED(ItemStatus.DEFERRED, false),
  @Meaning("It was withdrawn; without an object the item was, and none of its documents.")
  WITHDRAWN(ItemStatus.WITHDRAWN, false);

  private final ItemStatus leaves;
  private final boolean ofSomething;

  OutcomeKind(ItemStatus leaves, boolean ofSomething) {
    this.leaves = leaves;
    this.ofSomething = ofSomething;
  }

  /** How the item stands when it is closed after this outcome and no stronger one. */
  public ItemStatus leavesTheItem() {
    return leaves;
  }

  /** Whether it says nothing without a document or a text that it is about. */
  public boolean needsAnObject() {
    return ofSomething;
  }

  /** Whether it accepts what a document proposes: what makes an agenda or a time plan valid. */
  public boolean accepts() {
    return this == APPROVED || this == ADOPTED;
  }
}
