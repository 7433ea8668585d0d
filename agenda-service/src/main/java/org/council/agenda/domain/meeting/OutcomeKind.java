package org.council.agenda.domain.meeting;

/** What a meeting can decide on an item. */
public enum OutcomeKind {
  APPROVED(ItemStatus.CLOSED, true),
  NOTED(ItemStatus.CLOSED, true),
  ADOPTED(ItemStatus.CLOSED, true),
  AGREED(ItemStatus.CLOSED, false),
  ENDORSED(ItemStatus.CLOSED, true),
  /** Somebody was elected to an office, by acclamation. */
  ELECTED(ItemStatus.CLOSED, true),
  /** Another body continues. */
  REFERRED(ItemStatus.REFERRED, false),
  /** The next meeting continues. */
  CARRIED_OVER(ItemStatus.CARRIED_OVER, false),
  /** The next session takes it up. */
  DEFERRED(ItemStatus.DEFERRED, false),
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
