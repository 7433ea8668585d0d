package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.council.speakers.domain.agenda.ListId;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** On which lists one may wait again whose turn comes to nothing. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class WaitsAgainTest {

  @Inject ItemOverHttp item;
  @Inject ListsOfSpeakers lists;

  @Test
  void one_who_spoke_for_no_second_may_wait_again_however_long_its_clock_stood() {
    isOnTheList(1);
    String intervention = item.give("ken", "COMMENTS", 2).then().extract().path("id");
    item.onTheClock(intervention, "pauses", 2).then().statusCode(200);
    item.onTheClock(intervention, "resumptions", 7).then().statusCode(200);
    item.end(intervention, 7).then().statusCode(200);

    assertThat(waitedOn()).hasSize(1);
  }

  @Test
  void one_who_spoke_is_answered_for_good() {
    isOnTheList(1);
    String intervention = item.give("ken", "COMMENTS", 2).then().extract().path("id");
    item.end(intervention, 3).then().statusCode(200);

    assertThat(waitedOn()).isEmpty();
  }

  private void isOnTheList(int minute) {
    item.isOpen();
    item.ask("ken", "SPEAK", minute).then().statusCode(201);
  }

  private List<ListId> waitedOn() {
    return QuarkusTransaction.requiringNew().call(() -> lists.waitedOnBy(item.session(), "ken"));
  }
}
