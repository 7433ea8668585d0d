package org.council.speakers;

import static org.council.speakers.ItemOverHttp.minute;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** An item that is carried over is not before the meeting until it is opened again. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class CarriedOverTest {

  @Inject Agenda agenda;
  @Inject Roster roster;
  @Inject ItemOverHttp item;

  @Test
  void overnight_nobody_asks_and_observers_tell_in_advance_again() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1).then().statusCode(201);
    item.notifyInAdvance("obs", 2).then().statusCode(409).body("rule", equalTo("spk-09"));
    item.hears(agenda.itemDecided(item.session(), "CARRIED_OVER", minute(3)));

    item.ask("tur", "SPEAK", 4).then().statusCode(409).body("rule", equalTo("spk-06"));
    item.give("ken", "COMMENTS", 4).then().statusCode(409).body("rule", equalTo("spk-06"));
    item.notifyInAdvance("obs", 5).then().statusCode(201);

    item.hears(agenda.itemOpened(item.session(), minute(60)));
    item.notifyInAdvance("obs", 61).then().statusCode(409).body("rule", equalTo("spk-09"));
    item.ask("obs", "INTRODUCE", 61).then().statusCode(201);
    item.list().then().body("waiting.participant", contains("obs", "ken"));
  }

  @Test
  void closed_after_it_was_carried_over_it_is_opened_again_all_the_same() {
    item.isOpen();
    agenda.itemDecided(item.session(), "CARRIED_OVER", minute(3));
    agenda.itemClosed(item.session(), minute(4));
    item.hears(agenda.itemOpened(item.session(), minute(60)));

    item.ask("ken", "SPEAK", 61).then().statusCode(201);
  }

  @Test
  void one_called_after_it_was_closed_waits_on_as_its_delegate_attends_now() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1).then().statusCode(201);
    item.give("ken", "COMMENTS", 3).then().statusCode(201);
    roster.attendanceChanged(item.session(), "ken", "REMOTE", minute(4));
    agenda.itemClosed(item.session(), minute(2));
    item.hears(agenda.itemOpened(item.session(), minute(60)));

    item.list().then().body("waiting.attendance", contains("REMOTE"));
  }

  @Test
  void also_where_it_had_ended_without_a_second() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1).then().statusCode(201);
    String none = item.give("ken", "COMMENTS", 3).path("id");
    item.end(none, 3).then().statusCode(200);
    roster.attendanceChanged(item.session(), "ken", "REMOTE", minute(4));
    agenda.itemClosed(item.session(), minute(2));
    item.hears(agenda.itemOpened(item.session(), minute(60)));

    item.list().then().body("waiting.attendance", contains("REMOTE"));
  }

  @Test
  void decided_otherwise_it_stays_open_until_it_is_closed() {
    item.isOpen();
    item.hears(agenda.itemDecided(item.session(), "APPROVED", minute(3)));

    item.ask("ken", "SPEAK", 4).then().statusCode(201);
  }
}
