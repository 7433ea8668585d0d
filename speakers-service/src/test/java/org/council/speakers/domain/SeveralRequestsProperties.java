package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.SpeakersRule;

/** What holds of a list on which delegations ask for several things each. */
class SeveralRequestsProperties {

  private static final List<String> DOCUMENTS = List.of("C24/7", "C24/9");

  /**
   * What one asks for.
   *
   * @param group null for the delegation alone
   */
  record Wish(Speaker who, Purpose purpose, String document, String group) {

    /** Asks for it, unless its delegation waits for the same already. */
    private void on(ItemUnderway item, List<SpeakerRequest> made) {
      String about = purpose == INTRODUCE ? document : null;
      try {
        item.asks(who, new Asking(purpose, null, about, group, item.tick()));
        made.add(item.lastRequestOf(who));
      } catch (Refusal refusal) {
        assertThat(refusal.rule()).isEqualTo(SpeakersRule.REQUEST_WAITS_ONCE);
      }
    }
  }

  /** The item opened, both observers having told in advance of all that they may ask for. */
  private static ItemUnderway opened() {
    ItemUnderway item = ItemUnderway.planned();
    for (Speaker observer : List.of(OSKAR, PELARGIA)) {
      item.notified(observer, SPEAK, null);
      DOCUMENTS.forEach(document -> item.notified(observer, INTRODUCE, document));
    }
    return item.open();
  }

  @Property(tries = 300)
  void no_observer_stands_before_a_councillor_who_waits_for_the_same(
      @ForAll("wishes") List<Wish> wishes) {
    ItemUnderway item = opened();
    List<SpeakerRequest> made = new ArrayList<>();
    wishes.forEach(wish -> wish.on(item, made));

    assertThat(item.list.inOrder()).hasSameSizeAs(made);
    for (Purpose phase : List.of(INTRODUCE, SPEAK)) {
      assertThat(item.list.inOrder())
          .extracting(OrderedEntry::entry)
          .filteredOn(entry -> entry.asksFor(phase))
          .extracting(WaitingEntry::isObserver)
          .isSorted();
    }
  }

  @Property(tries = 300)
  void to_withdraw_twice_changes_nothing(@ForAll("wishes") List<Wish> wishes) {
    ItemUnderway item = opened();
    List<SpeakerRequest> made = new ArrayList<>();
    wishes.forEach(wish -> wish.on(item, made));
    for (SpeakerRequest request : made) {
      item.list.withdraw(ItemUnderway.ITEM, request, item.tick());
      List<OrderedEntry> order = item.list.inOrder();
      List<SpeakersEvent> said = item.facts();
      long version = item.list.version();

      ItemUnderway.refused(
          SpeakersRule.ONLY_A_WAITING_REQUEST_IS_ACTED_ON,
          () -> item.list.withdraw(ItemUnderway.ITEM, request, item.tick()));

      assertThat(request.status()).isEqualTo(RequestStatus.WITHDRAWN);
      assertThat(item.list.inOrder()).isEqualTo(order);
      assertThat(item.facts()).isEqualTo(said);
      assertThat(item.list.version()).isEqualTo(version);
    }
    assertThat(item.queue()).isEmpty();
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.of(KENYA, TURKIYE, BRAZIL, OSKAR, PELARGIA),
            Arbitraries.of(INTRODUCE, SPEAK),
            Arbitraries.of(DOCUMENTS),
            Arbitraries.of("the African Group", "the Arab Group").injectNull(0.5))
        .as(Wish::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
