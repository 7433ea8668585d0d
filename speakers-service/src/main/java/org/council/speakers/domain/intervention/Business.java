package org.council.speakers.domain.intervention;

/**
 * With what a meeting goes on after a ruling on a point of order; from then on it is too late for
 * an appeal (spk-30). That who presides explains the ruling, that whoever was interrupted goes on
 * or ends, that one who is called is absent, and that delegations ask for the floor are not among
 * it.
 */
public enum Business {
  FLOOR_GIVEN("another was given the floor"),
  LIST_CLOSED("the list was closed"),
  LIST_REOPENED("the list was reopened"),
  LIST_ANNOUNCED("the list was announced"),
  TIME_LIMITED("the time of speakers was set"),
  PLACED("the Chair put one who waits elsewhere"),
  /** Is kept of rulings of before, and by an older replica: it is no going on any more. */
  PASSED_OVER("one who waits was passed over"),
  MOTION_DECIDED("a motion was decided"),
  ITEM_OPENED("an item was opened"),
  ITEM_CLOSED("an item was closed"),
  BREAK("the meeting broke off");

  private final String done;

  Business(String done) {
    this.done = done;
  }

  /** The fact that is told where something is refused because of it. */
  @Override
  public String toString() {
    return done;
  }
}
