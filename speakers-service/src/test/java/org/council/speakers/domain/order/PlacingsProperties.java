package org.council.speakers.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.council.speakers.domain.OtherRuleBook;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.Precedence;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.persistence.RuleBooksFile;

/** What holds of the order however many the Chair has put elsewhere, and whatever the rule book. */
class PlacingsProperties {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  @Property
  void all_who_stand_before_are_counted_where_the_Chair_has_put_many_elsewhere(
      @ForAll("allBooks") RuleBook book,
      @ForAll("waiting") List<WaitingEntry> waiting,
      @ForAll("moves") List<Move> moves) {
    SpeakingOrderProperties.areCountedOneByOne(SpeakingOrder.by(book), put(waiting, moves));
  }

  @Property
  void and_where_it_has_put_each_beside_the_one_that_it_put_before(
      @ForAll("allBooks") RuleBook book,
      @ForAll("waiting") List<WaitingEntry> waiting,
      @ForAll("chains") List<Move> chain) {
    SpeakingOrderProperties.areCountedOneByOne(SpeakingOrder.by(book), put(waiting, chain));
  }

  @Property
  void all_stand_as_if_the_Chair_had_moved_each_by_hand_but_for_points_of_order(
      @ForAll("allBooks") RuleBook book,
      @ForAll("waiting") List<WaitingEntry> waiting,
      @ForAll("moves") List<Move> moves,
      @ForAll("chains") List<Move> chain) {
    SpeakingOrder order = SpeakingOrder.by(book);
    List<Move> all = Stream.concat(moves.stream(), chain.stream()).toList();
    List<UUID> byHand = new ArrayList<>(requests(order.sorted(waiting)));
    for (Placing placing : placings(waiting, all)) {
      byHand.remove(placing.request());
      int beside = byHand.indexOf(placing.beside());
      byHand.add(placing.side() == Side.BEFORE ? beside : beside + 1, placing.request());
    }

    List<UUID> sorted = requests(order.sorted(put(waiting, all)));

    Set<UUID> first =
        waiting.stream()
            .filter(entry -> order.putsPointsOfOrderFirst())
            .filter(entry -> entry.asksFor(Purpose.POINT_OF_ORDER))
            .map(WaitingEntry::request)
            .collect(Collectors.toSet());
    byHand.sort(Comparator.comparing(request -> !first.contains(request)));
    assertThat(sorted).isEqualTo(byHand);
  }

  @Property
  void whoever_was_put_stands_so_to_the_others_whoever_waits_no_more(
      @ForAll("allBooks") RuleBook book,
      @ForAll("waiting") List<WaitingEntry> waiting,
      @ForAll("moves") List<Move> moves) {
    SpeakingOrder order = SpeakingOrder.by(book);
    List<WaitingEntry> all = put(waiting, moves);
    List<WaitingEntry> some = all.stream().filter(entry -> entry.sequence() % 2 == 0).toList();

    assertThat(order.sorted(some))
        .isEqualTo(order.sorted(all).stream().filter(some::contains).toList());
    SpeakingOrderProperties.areCountedOneByOne(order, some);
  }

  @Property
  void nor_does_it_matter_where_those_go_who_wait_no_more(
      @ForAll("allBooks") RuleBook book,
      @ForAll("waiting") List<WaitingEntry> waiting,
      @ForAll("moves") List<Move> moves) {
    SpeakingOrder order = SpeakingOrder.by(book);
    List<SpeakerRequest> requests = waiting.stream().map(SpeakerRequest::new).toList();
    List<Placing> made = placings(waiting, moves);
    requests.stream().filter(request -> request.sequence() % 2 > 0).forEach(called());
    List<UUID> before = requests(order.sorted(thoseWhoWait(requests, made)));

    requests.stream().filter(request -> !request.isWaiting()).forEach(goesElsewhere());

    assertThat(requests(order.sorted(thoseWhoWait(requests, made)))).isEqualTo(before);
  }

  private static Consumer<SpeakerRequest> called() {
    return request -> request.call(UUID.randomUUID());
  }

  private static Consumer<SpeakerRequest> goesElsewhere() {
    return request ->
        request.attends(
            request.entry().attendance() == Attendance.REMOTE
                ? Attendance.IN_PERSON
                : Attendance.REMOTE);
  }

  private static List<WaitingEntry> thoseWhoWait(
      List<SpeakerRequest> requests, List<Placing> made) {
    Placings placings = new Placings(made, requests);
    return requests.stream()
        .filter(SpeakerRequest::isWaiting)
        .map(request -> placings.of(request.entry()))
        .toList();
  }

  /** Those that are shipped, and such as have no points of order, or name little else. */
  @Provide
  Arbitrary<RuleBook> allBooks() {
    List<RuleBook> others =
        Stream.of(
                List.of(Precedence.FIRST_COME),
                List.of(Precedence.POINTS_OF_ORDER, Precedence.FIRST_COME),
                List.of(
                    Precedence.IN_THE_ROOM,
                    Precedence.MOTIONS_IN_THEIR_ORDER,
                    Precedence.COUNCILLORS_SPEAK,
                    Precedence.FIRST_COME))
            .map(order -> OtherRuleBook.with("orderOfSpeakers", order, "itu-council"))
            .toList();
    return Arbitraries.oneOf(Arbitraries.of(RuleBooksFile.books().all()), Arbitraries.of(others));
  }

  /** The Chair puts one of those who wait beside another. */
  record Move(int put, Side side, int beside) {}

  @Provide
  Arbitrary<List<Move>> moves() {
    Arbitrary<Integer> one = Arbitraries.integers().between(0, 39);
    return Combinators.combine(one, Arbitraries.of(Side.class), one)
        .as(Move::new)
        .list()
        .ofMaxSize(60);
  }

  /** Each beside the one that was put before it. */
  @Provide
  Arbitrary<List<Move>> chains() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 39).list().ofMinSize(2).ofMaxSize(40),
            Arbitraries.of(Side.class).list().ofSize(40))
        .as((ones, sides) ->
            IntStream.range(1, ones.size())
                .mapToObj(n -> new Move(ones.get(n), sides.get(n), ones.get(n - 1)))
                .toList());
  }

  private static List<Placing> placings(List<WaitingEntry> waiting, List<Move> moves) {
    return moves.stream()
        .filter(move -> move.put() != move.beside())
        .filter(move -> Math.max(move.put(), move.beside()) < waiting.size())
        .map(move ->
            new Placing(
                waiting.get(move.put()).request(),
                move.side(),
                waiting.get(move.beside()).request(),
                "by agreement",
                NINE))
        .toList();
  }

  private static List<WaitingEntry> put(List<WaitingEntry> waiting, List<Move> moves) {
    Placings placings =
        new Placings(placings(waiting, moves), waiting.stream().map(SpeakerRequest::new).toList());
    return waiting.stream().map(placings::of).toList();
  }

  private static List<UUID> requests(List<WaitingEntry> entries) {
    return entries.stream().map(WaitingEntry::request).toList();
  }

  @Provide
  Arbitrary<List<WaitingEntry>> waiting() {
    return new SpeakingOrderProperties().waiting();
  }
}
