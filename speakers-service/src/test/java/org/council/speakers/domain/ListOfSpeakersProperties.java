package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.order.Ahead;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;
import org.council.speakers.persistence.RuleBooksFile;

/** What holds of a list whatever is done to it. */
class ListOfSpeakersProperties {

  /** Those who ask, one after the other, in a body that follows a rule book. */
  record Course(String ruleBook, List<Step> steps) {

    /**
     * The item opened, both observers having told in advance that they wish to speak; motions
     * without a name are switched on.
     */
    private ItemUnderway opened() {
      return ItemUnderway.plannedWith("motionsWithoutName", ruleBook)
          .notified(OSKAR, Purpose.SPEAK, null)
          .notified(PELARGIA, Purpose.SPEAK, null)
          .open();
    }

    private ItemUnderway played() {
      ItemUnderway item = opened();
      steps.forEach(step -> step.on(item));
      return item;
    }
  }

  /**
   * One who asks, and what else happens before it does.
   *
   * @param motion its name, or null
   */
  record Step(Speaker who, Purpose purpose, Motion motion, List<Unrelated> before) {

    private void on(ItemUnderway item) {
      if (motion == null) {
        item.asks(who, purpose);
      } else {
        item.asksOn(motion, purpose, who);
      }
    }

    /** Points of order apart, anybody may be put beside anybody. */
    private Step butNoPointOfOrder() {
      return purpose == Purpose.POINT_OF_ORDER ? new Step(who, Purpose.SPEAK, null, before) : this;
    }
  }

  /** What happens around a list and says nothing about who waits in it. */
  enum Unrelated {
    TIME_IS_ALLOTTED(item -> item.allots(900)),
    THE_MEETING_BREAKS_OFF_AND_GOES_ON(item -> item.adjourns().goesOn()),
    ANOTHER_MEETING_BREAKS_OFF(
        item -> item.list.told().meetingAdjourned(ItemUnderway.floorOf("PL-2"), item.tick())),
    ONE_WHO_DOES_NOT_WAIT_LEAVES_THE_ROOM(item -> item.attends("sg", Attendance.REMOTE)),
    THE_CHAIR_SPEAKS(item -> item.speaks(CHAIR, Does.ANNOUNCES, 1)),
    ONE_IS_REFUSED(item -> refusalOf(() -> item.asks(OSKAR, Purpose.POINT_OF_ORDER))),
    ONE_ASKS_AND_WITHDRAWS(item -> {
      Speaker another = ItemUnderway.councillor("ZZZ", Attendance.IN_PERSON);
      item.asks(another, Purpose.SPEAK).withdraws(another, Purpose.SPEAK);
    }),
    THE_LIST_IS_CLOSED_AND_REOPENED(item -> item.closeList().reopenList());

    private final Consumer<ItemUnderway> happens;

    Unrelated(Consumer<ItemUnderway> happens) {
      this.happens = happens;
    }
  }

  @Property(tries = 300)
  void the_order_never_depends_on_the_arrival_of_unrelated_events(
      @ForAll("debates") Course debate) {
    ItemUnderway disturbed = debate.opened();
    for (Step step : debate.steps()) {
      step.before().forEach(event -> event.happens.accept(disturbed));
      step.on(disturbed);
    }

    assertThat(disturbed.queue()).isEqualTo(debate.played().queue());
  }

  @Property(tries = 300)
  void what_was_foretold_is_what_becomes_of_it(@ForAll("debates") Course debate) {
    ItemUnderway item = debate.opened();
    for (Step step : debate.steps()) {
      Prospect foretold = item.ifAsked(step.who(), step.purpose(), step.motion());
      step.on(item);

      TurnToCome became =
          item.turns().stream()
              .filter(turn -> turn.ordered().entry().delegation().equals(step.who().delegation()))
              .findFirst()
              .orElseThrow();
      assertThat(foretold)
          .isInstanceOfSatisfying(
              Prospect.Waiting.class,
              waiting -> {
                assertThat(waiting.ordered().position()).isEqualTo(became.ordered().position());
                assertThat(waiting.ordered().ahead()).isEqualTo(became.ordered().ahead());
                assertThat(waiting.seconds()).isEqualTo(became.seconds());
                assertThat(waiting.secondsBefore()).isEqualTo(became.secondsBefore());
              });
    }
  }

  @Property(tries = 300)
  void while_nobody_speaks_each_who_waits_is_told_what_the_list_tells(
      @ForAll("debates") Course debate) {
    ItemUnderway item = debate.played();

    assertThat(item.turns())
        .allSatisfy(turn -> {
          Prospect.Waiting told =
              item.turnOf(item.list.waiting().request(turn.ordered().entry().request()));
          assertThat(
                  new TurnToCome(
                      told.ordered(), told.seconds(), told.secondsBefore(), told.calledOver()))
              .isEqualTo(turn);
        });
  }

  @Property(tries = 300)
  void to_look_ahead_changes_nothing(@ForAll("debates") Course debate) {
    ItemUnderway item = debate.played();
    List<OrderedEntry> before = item.list.inOrder();
    List<SpeakersEvent> said = item.facts();

    debate.steps().forEach(step -> item.ifAsked(step.who(), step.purpose(), step.motion()));

    assertThat(item.list.inOrder()).isEqualTo(before);
    assertThat(item.facts()).isEqualTo(said);
  }

  @Property(tries = 200)
  void one_whom_the_Chair_puts_stands_there_and_the_others_keep_their_order(
      @ForAll("debates") Course debate, @ForAll("moves") List<Move> moves) {
    ItemUnderway item = debate.opened();
    debate.steps().forEach(step -> step.butNoPointOfOrder().on(item));
    for (Move move : moves) {
      Speaker put = debate.steps().get(move.put()).who();
      Speaker beside = debate.steps().get(move.beside()).who();
      List<String> before = item.queue();

      item.puts(put, move.side(), beside);

      List<String> after = item.queue();
      int place = after.indexOf(put.delegation());
      assertThat(after.get(move.side() == Side.BEFORE ? place + 1 : place - 1))
          .isEqualTo(beside.delegation());
      assertThat(without(put, after)).isEqualTo(without(put, before));
      assertThat(item.list.inOrder())
          .allSatisfy(ordered ->
              assertThat(ordered.ahead().stream().mapToInt(Ahead::count).sum())
                  .isEqualTo(ordered.position() - 1));
    }
  }

  @Property(tries = 200)
  void no_placing_goes_over_a_point_of_order(
      @ForAll("debates") Course debate, @ForAll("moves") List<Move> moves) {
    ItemUnderway item = debate.played();
    for (Move move : moves) {
      Speaker put = debate.steps().get(move.put()).who();
      Speaker beside = debate.steps().get(move.beside()).who();
      try {
        item.puts(put, move.side(), beside);
      } catch (Refusal refusal) {
        assertThat(refusal.rule()).isEqualTo(SpeakersRule.POINTS_OF_ORDER_FIRST);
      }
      List<Boolean> others =
          item.list.inOrder().stream()
              .map(ordered -> !ordered.entry().asksFor(Purpose.POINT_OF_ORDER))
              .toList();
      assertThat(others).isSorted();
    }
  }

  /** The Chair puts one of a debate beside another. */
  record Move(int put, Side side, int beside) {}

  @Provide
  Arbitrary<List<Move>> moves() {
    Arbitrary<Integer> one = Arbitraries.integers().between(0, 13);
    return Combinators.combine(one, Arbitraries.of(Side.class), one)
        .as(Move::new)
        .filter(move -> move.put() != move.beside())
        .list()
        .ofMaxSize(8);
  }

  private static List<String> without(Speaker one, List<String> queue) {
    return queue.stream().filter(waiting -> !waiting.equals(one.delegation())).toList();
  }

  @Provide
  Arbitrary<Course> debates() {
    return Arbitraries.of(RuleBooksFile.books().all())
        .flatMap(book -> steps(book).map(steps -> new Course(book.name(), steps)));
  }

  /**
   * Each delegation asks once, councillors for anything but to speak on a motion, observers for
   * what they told before. Motions are made where the rule book has any in force, under a name or
   * without one.
   */
  private static Arbitrary<List<Step>> steps(RuleBook book) {
    Set<Motion> inForce = book.motionsInForce().value();
    Arbitrary<Purpose> purposes =
        Arbitraries.of(Purpose.class)
            .filter(wanted -> !wanted.isOnAMotion())
            .filter(wanted -> wanted != Purpose.PROCEDURAL_MOTION || !inForce.isEmpty())
            .filter(
                wanted -> wanted != Purpose.RIGHT_OF_REPLY || !book.repliesAfterClosing().value());
    Arbitrary<Motion> motions =
        inForce.isEmpty() ? Arbitraries.just(null) : Arbitraries.of(inForce).injectNull(0.3);
    Stream<Arbitrary<Step>> councillors =
        IntStream.range(0, 12)
            .mapToObj(number ->
                Combinators.combine(
                        Arbitraries.of(Attendance.class), purposes, motions, unrelated())
                    .as((attendance, purpose, motion, before) ->
                        new Step(
                            ItemUnderway.councillor("C%02d".formatted(number), attendance),
                            purpose,
                            purpose.isProcedural() ? motion : null,
                            before)));
    Stream<Arbitrary<Step>> observers =
        Stream.of(OSKAR, PELARGIA)
            .map(observer ->
                unrelated().map(before -> new Step(observer, Purpose.SPEAK, null, before)));
    return Combinators.combine(Stream.concat(councillors, observers).toList())
        .as(steps -> steps)
        .flatMap(steps -> Arbitraries.shuffle(steps));
  }

  private static Arbitrary<List<Unrelated>> unrelated() {
    return Arbitraries.of(Unrelated.class).list().ofMaxSize(3);
  }

  private static void refusalOf(Runnable act) {
    try {
      act.run();
      throw new AssertionError("nothing was refused");
    } catch (Refusal expected) {
      assertThat(expected.rule()).isEqualTo(SpeakersRule.ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER);
    }
  }
}
