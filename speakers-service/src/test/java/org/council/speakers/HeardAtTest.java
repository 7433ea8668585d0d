package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.minute;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who had the floor at an instant at which something happened that is told late. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class HeardAtTest {

  @Inject ItemOverHttp item;
  @Inject ListsOfSpeakers lists;

  private String kenya;

  @BeforeEach
  void kenya_has_spoken() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1).then().statusCode(201);
    kenya = item.give("ken", "COMMENTS", 2).then().statusCode(201).extract().path("id");
  }

  @Test
  void one_has_the_floor_from_when_it_is_given_until_it_has_ended() {
    item.end(kenya, 5).then().statusCode(200);

    assertThat(heardAt("PL-1", 1)).isEmpty();
    assertThat(heardAt("PL-1", 2)).contains(kenya);
    assertThat(heardAt("PL-1", 4)).contains(kenya);
    assertThat(heardAt("PL-1", 5)).isEmpty();
  }

  @Test
  void one_that_goes_on_is_known_without_looking() {
    assertThat(heardAt("PL-1", 3)).isEmpty();
  }

  @Test
  void nobody_had_the_floor_of_another_meeting() {
    item.end(kenya, 5).then().statusCode(200);

    assertThat(heardAt("PL-2", 3)).isEmpty();
  }

  @Test
  void one_who_was_absent_was_not_heard() {
    item.onTheClock(kenya, "passings-over", 3).then().statusCode(200);

    assertThat(heardAt("PL-1", 2)).isEmpty();
  }

  private Optional<String> heardAt(String meeting, int minute) {
    MeetingId asked = new MeetingId(item.session(), meeting);
    return QuarkusTransaction.requiringNew()
        .call(() -> lists.heardAt(asked, minute(minute)))
        .map(UUID::toString);
  }
}
