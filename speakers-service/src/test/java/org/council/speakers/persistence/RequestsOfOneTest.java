package org.council.speakers.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.Asking;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.ItemOnAgenda;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.Place;
import org.council.speakers.domain.Purpose;
import org.council.speakers.domain.RuleBooks;
import org.council.speakers.domain.Speaker;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list that is loaded with the requests of one delegation. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class RequestsOfOneTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  @Inject ListsOfSpeakers lists;
  @Inject ItemsOnAgendas items;

  private final Place place =
      new Place("C" + ThreadLocalRandom.current().nextInt(100_000, 999_999), "PL-1", 8, "the-plan");

  private UUID ofKenya;
  private UUID ofBrazil;

  @BeforeEach
  void two_delegations_wait() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          items.persist(new ItemOnAgenda(place));
          ListOfSpeakers list =
              new ListOfSpeakers(place.list(), RuleBooksFile.books().named(RuleBooks.DEFAULT));
          list.itemOpened(
              new MeetingFloor(ItemNumber.of(place).meetingId(), "PL", NINE), place, NINE);
          ofKenya = ask(list, KENYA);
          ofBrazil = ask(list, BRAZIL);
          lists.add(list);
        });
  }

  private UUID ask(ListOfSpeakers list, Speaker speaker) {
    return list.inscribe(place, speaker, new Asking(Purpose.SPEAK, null, NINE)).id();
  }

  private ListOfSpeakers of(Speaker speaker) {
    return lists.knownForChange(ItemNumber.of(place), speaker.delegation());
  }

  @Test
  void it_has_those_and_no_others() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ListOfSpeakers list = of(KENYA);

          assertThat(list.waiting().request(ofKenya).delegation()).isEqualTo("KEN");
          assertThatExceptionOfType(NoSuch.class)
              .isThrownBy(() -> list.waiting().request(ofBrazil));
        });
  }

  @Test
  void what_is_changed_of_it_is_stored_and_the_others_stay_as_they_are() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ListOfSpeakers list = of(KENYA);
          list.withdraw(place, list.waiting().request(ofKenya), NINE);
          lists.save(list);
        });
    UUID ofTurkiye =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              ListOfSpeakers list = of(TURKIYE);
              UUID asked = ask(list, TURKIYE);
              lists.save(list);
              return asked;
            });

    QuarkusTransaction.requiringNew()
        .run(() ->
            assertThat(lists.findById(place.list()).inOrder())
                .extracting(ordered -> ordered.entry().request())
                .containsExactly(ofTurkiye, ofBrazil));
  }

  @Test
  void a_list_that_was_loaded_whole_stays_whole() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ListOfSpeakers list = lists.knownForChange(place.list());
          assertThat(list.inOrder()).hasSize(2);

          assertThat(of(KENYA).inOrder()).hasSize(2);
        });
  }
}
