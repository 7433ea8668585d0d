package org.council.speakers.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.rules.Precedence;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;
import org.council.speakers.persistence.RuleBooksFile;

/** What holds of the order whoever waits. */
class SpeakingOrderProperties {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");
  private static final RuleBook ITU_COUNCIL = RuleBooksFile.books().followed(ItemUnderway.COUNCIL);
  private static final SpeakingOrder ORDER = SpeakingOrder.by(ITU_COUNCIL);

  @Property
  void nobody_is_lost_and_nobody_added(@ForAll("waiting") List<WaitingEntry> waiting) {
    assertThat(entries(waiting)).containsExactlyInAnyOrderElementsOf(waiting);
  }

  @Property
  void within_a_phase_no_observer_stands_before_a_councillor(
      @ForAll("waiting") List<WaitingEntry> waiting) {
    for (Purpose phase : List.of(Purpose.INTRODUCE, Purpose.SPEAK)) {
      List<Boolean> observers =
          entries(waiting).stream()
              .filter(entry -> entry.asksFor(phase))
              .map(WaitingEntry::isObserver)
              .toList();
      assertThat(observers).isSorted();
    }
  }

  @Property
  void motions_stand_in_their_order_where_the_rule_book_has_one_and_those_without_a_name_last(
      @ForAll("books") RuleBook book, @ForAll("waiting") List<WaitingEntry> waiting) {
    Assume.that(book.order().contains(Precedence.MOTIONS_IN_THEIR_ORDER));

    assertThat(SpeakingOrder.by(book).sorted(waiting))
        .filteredOn(entry -> entry.purpose().isProcedural())
        .extracting(
            entry -> entry.motion() == null ? Motion.values().length : entry.motion().ordinal())
        .isSorted();
  }

  @Property
  void within_a_class_who_asked_first_stands_first_whatever_the_rule_book(
      @ForAll("books") RuleBook book, @ForAll("waiting") List<WaitingEntry> waiting) {
    List<WaitingEntry> ordered = SpeakingOrder.by(book).sorted(waiting);
    for (int place = 1; place < ordered.size(); place++) {
      WaitingEntry before = ordered.get(place - 1);
      WaitingEntry entry = ordered.get(place);
      if (isOfOneClass(before, entry)) {
        assertThat(before.requestedAt()).isBeforeOrEqualTo(entry.requestedAt());
      }
    }
  }

  @Property
  void two_stand_to_each_other_as_they_do_whoever_else_waits(
      @ForAll("waiting") List<WaitingEntry> waiting) {
    List<WaitingEntry> all = entries(waiting);
    List<WaitingEntry> some = waiting.stream().filter(e -> e.sequence() % 2 == 0).toList();

    assertThat(entries(some)).isEqualTo(all.stream().filter(some::contains).toList());
  }

  @Property
  void the_order_of_arrival_in_the_store_means_nothing(
      @ForAll("waiting") List<WaitingEntry> waiting, @ForAll long seed) {
    List<WaitingEntry> shuffled = new ArrayList<>(waiting);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(entries(shuffled)).isEqualTo(entries(waiting));
  }

  @Property
  void every_place_has_a_reason_that_the_rule_book_has(
      @ForAll("waiting") List<WaitingEntry> waiting) {
    assertThat(ORDER.of(waiting))
        .allSatisfy(ordered -> {
          assertThat(ITU_COUNCIL.order())
              .extracting(Precedence::rule)
              .contains(ordered.reason().rule());
          assertThat(ordered.reason().facts()).contains(ordered.entry().participant());
        });
  }

  @Property
  void all_who_stand_before_are_counted_by_the_rule_that_puts_them_there(
      @ForAll("waiting") List<WaitingEntry> waiting) {
    areCountedOneByOne(ORDER, waiting);
  }

  /** Compares each with all ahead of it, which the order does not. */
  static void areCountedOneByOne(SpeakingOrder by, List<WaitingEntry> waiting) {
    List<OrderedEntry> order = by.of(waiting);
    for (int place = 0; place < order.size(); place++) {
      WaitingEntry entry = order.get(place).entry();
      Map<SpeakersRule, Long> oneByOne =
          order.subList(0, place).stream()
              .map(before -> by.forBeing(before.entry(), entry).orElseThrow().rule())
              .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));

      assertThat(order.get(place).position()).isEqualTo(place + 1);
      assertThat(order.get(place).ahead())
          .containsExactlyElementsOf(
              oneByOne.entrySet().stream()
                  .map(count -> new Ahead(count.getKey(), count.getValue().intValue()))
                  .toList());
    }
  }

  @Property(tries = 300)
  void whatever_the_rule_book_no_two_stand_at_one_place(
      @ForAll("books") RuleBook book, @ForAll("waiting") List<WaitingEntry> waiting) {
    List<WaitingEntry> ordered = SpeakingOrder.by(book).sorted(waiting);
    for (int place = 1; place < ordered.size(); place++) {
      assertThat(SpeakingOrder.by(book).forBeing(ordered.get(place - 1), ordered.get(place)))
          .isPresent();
    }
  }

  @Provide
  Arbitrary<RuleBook> books() {
    return Arbitraries.of(RuleBooksFile.books().all());
  }

  @Property
  void the_next_is_the_first_of_the_order(@ForAll("waiting") List<WaitingEntry> waiting) {
    assertThat(ORDER.next(waiting)).isEqualTo(entries(waiting).stream().findFirst());
  }

  @Provide
  Arbitrary<List<WaitingEntry>> waiting() {
    Arbitrary<WaitingEntry> entry =
        Combinators.combine(
                Arbitraries.of(Purpose.class),
                Arbitraries.of(Capacity.COUNCILLOR, Capacity.OBSERVER),
                Arbitraries.of(Attendance.class),
                Arbitraries.of(Motion.class).injectNull(0.3),
                Arbitraries.integers().between(0, 20))
            .as((purpose, capacity, attendance, motion, minute) ->
                new WaitingEntry(
                    null,
                    "somebody",
                    "XXX",
                    capacity,
                    attendance,
                    new Asking(
                        purpose,
                        purpose.isProcedural() ? motion : null,
                        null,
                        NINE.plusSeconds(60L * minute)),
                    0,
                    null));
    return entry.list().ofMaxSize(40).map(SpeakingOrderProperties::numbered);
  }

  private static List<WaitingEntry> numbered(List<WaitingEntry> entries) {
    List<WaitingEntry> numbered = new ArrayList<>();
    for (WaitingEntry e : entries) {
      int n = numbered.size();
      numbered.add(
          new WaitingEntry(
              new UUID(0, n), "p" + n, "D" + n, e.capacity(), e.attendance(), e.asking(), n, null));
    }
    return numbered;
  }

  private static List<WaitingEntry> entries(List<WaitingEntry> waiting) {
    return ORDER.of(waiting).stream().map(OrderedEntry::entry).toList();
  }

  private static boolean isOfOneClass(WaitingEntry one, WaitingEntry other) {
    return one.purpose() == other.purpose()
        && one.motion() == other.motion()
        && one.capacity() == other.capacity()
        && (one.attendance() == other.attendance()
            || one.isObserver()
            || !one.asksFor(Purpose.SPEAK));
  }
}
