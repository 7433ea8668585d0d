package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;

import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;

/** What holds of a debate on a motion whatever is done in it. */
class MotionProperties {

  private static final Motion ADJOURN = Motion.ADJOURNMENT_OF_THE_DEBATE;

  /** What is done while a motion is before the meeting. */
  enum OnAMotion {
    ASKS_TO_SPEAK((item, who) -> item.asks(who, Purpose.SPEAK)),
    ASKS_TO_SPEAK_FOR_IT((item, who) -> item.asksOn(ADJOURN, Purpose.FOR_THE_MOTION, who)),
    ASKS_TO_SPEAK_AGAINST_IT((item, who) -> item.asksOn(ADJOURN, Purpose.AGAINST_THE_MOTION, who)),
    THE_NEXT_IS_CALLED((item, _) -> theNextIsCalled(item)),
    WHO_SPEAKS_ENDS((item, _) -> item.list.log().speaking().ifPresent(made -> ends(made, item))),
    WHO_SPEAKS_IS_PASSED_OVER((item, _) -> item.list.log().speaking().ifPresent(item::passesOver));

    private final BiConsumer<ItemUnderway, Speaker> act;

    OnAMotion(BiConsumer<ItemUnderway, Speaker> act) {
      this.act = act;
    }

    private void unlessRefused(ItemUnderway item, Speaker who) {
      try {
        act.accept(item, who);
      } catch (Refusal refusal) {
        assertThat(refusal.rule()).isNotNull();
      }
    }
  }

  private static void theNextIsCalled(ItemUnderway item) {
    item.list.inOrder().stream()
        .findFirst()
        .map(OrderedEntry::entry)
        .ifPresent(next ->
            item.isCalled(
                ItemUnderway.councillor(next.delegation()), Does.COMMENTS, next.request()));
  }

  private static void ends(Intervention speaking, ItemUnderway item) {
    item.debate().end(speaking, item.tick());
  }

  /**
   * One of a debate on a motion does something, or something is done with the floor.
   *
   * @param who where it is a delegation's to do
   */
  record Said(OnAMotion act, String who) {}

  @Property(tries = 1000)
  void whoever_is_next_is_given_the_floor_whoever_was_passed_over(
      @ForAll("onAMotion") List<Said> said) {
    ItemUnderway item = ItemUnderway.opened(ItemUnderway.ASSEMBLY);
    Intervention moved = item.moves(KENYA, ADJOURN).isGivenTheFloor(KENYA, Does.COMMENTS);
    item.ends(moved.id(), 1);
    said.forEach(each -> each.act().unlessRefused(item, ItemUnderway.councillor(each.who())));
    item.list.log().speaking().ifPresent(made -> ends(made, item));

    while (!item.list.waiting().onMotions().isEmpty()) {
      theNextIsHeard(item);
    }
    item.endsMotion(moved, MotionResult.LOST);
    while (!item.queue().isEmpty()) {
      theNextIsHeard(item);
    }

    assertThat(speakersAgainst(item)).isLessThanOrEqualTo(2);
  }

  private static void theNextIsHeard(ItemUnderway item) {
    theNextIsCalled(item);
    ends(item.list.log().speaking().orElseThrow(), item);
  }

  private static long speakersAgainst(ItemUnderway item) {
    return item.list
        .log()
        .made()
        .filter(made -> made.calledFor().purpose() == Purpose.AGAINST_THE_MOTION)
        .count();
  }

  @Provide
  Arbitrary<List<Said>> onAMotion() {
    return Combinators.combine(
            Arbitraries.of(OnAMotion.class), Arbitraries.of("TUR", "BRA", "XXX", "YYY"))
        .as(Said::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(60);
  }
}
