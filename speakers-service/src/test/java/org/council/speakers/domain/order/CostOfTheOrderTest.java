package org.council.speakers.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.OtherRuleBook;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.rules.Precedence;
import org.council.speakers.persistence.RuleBooksFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often two who wait are compared until all are in order, with the reasons for every place: it
 * grows no worse than n log n. How long that takes is measured in the benchmark.
 */
class CostOfTheOrderTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  private final Random random = new Random(1);

  /** Counts how often a precedence is asked which of two it puts first. */
  private static final class Counted extends AbstractList<Precedence> {

    private final List<Precedence> order =
        RuleBooksFile.books().followed(ItemUnderway.COUNCIL).order();
    private long asked;

    @Override
    public Precedence get(int index) {
      asked++;
      return order.get(index);
    }

    @Override
    public int size() {
      return order.size();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5})
  void grows_no_worse_than_n_log_n(double placedByTheChair) {
    long few = comparisons(500, placedByTheChair);
    long many = comparisons(8_000, placedByTheChair);

    assertThat((double) many / few).isLessThan(nLogN(8_000) / nLogN(500));
  }

  private static double nLogN(int n) {
    return n * Math.log(n);
  }

  private long comparisons(int waiting, double placedByTheChair) {
    Counted precedences = new Counted();
    SpeakingOrder order =
        SpeakingOrder.by(OtherRuleBook.with("orderOfSpeakers", precedences, ItemUnderway.COUNCIL));
    List<WaitingEntry> entries = waiting(waiting, (int) (waiting * placedByTheChair));
    precedences.asked = 0;

    assertThat(order.of(entries)).hasSize(waiting);
    return precedences.asked;
  }

  private List<WaitingEntry> waiting(int number, int placed) {
    List<SpeakerRequest> requests = IntStream.range(0, number).mapToObj(this::request).toList();
    List<Placing> placings =
        IntStream.range(0, placed)
            .mapToObj(n -> before(id(n), id((n + random.nextInt(1, number)) % number)))
            .toList();
    Placings places = new Placings(placings, requests);
    return requests.stream().map(request -> places.of(request.entry())).toList();
  }

  private SpeakerRequest request(int number) {
    Purpose purpose = random.nextBoolean() ? Purpose.INTRODUCE : Purpose.SPEAK;
    return new SpeakerRequest(
        new WaitingEntry(
            id(number),
            "participant-" + number,
            "D" + number,
            random.nextBoolean() ? Capacity.COUNCILLOR : Capacity.OBSERVER,
            random.nextBoolean() ? Attendance.IN_PERSON : Attendance.REMOTE,
            new Asking(purpose, null, NINE.plusSeconds(random.nextInt(3600))),
            number,
            null));
  }

  private static Placing before(UUID request, UUID beside) {
    return new Placing(request, Side.BEFORE, beside, "by agreement", NINE);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
