package org.council.agenda.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.council.testkit.OldDatabase;
import org.council.testkit.OnAnOldDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The migrations, on a database that was in use at each of its versions. */
@QuarkusTest
@WithTestResource(value = OldDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class MigrationTest extends OnAnOldDatabase {

  private static final String SESSION = "/v1/sessions/C23";
  private static final String MEETING = SESSION + "/meetings/PL-1";

  private static final String STAMPS =
      """
      with stamp as (
        select symbol as of, modified from session
        union all select id, modified from body union all select id, modified from delegation
        union all select id, modified from participant union all select id, modified from meeting
        union all select id, modified from agenda_item union all select id, modified from decision)
      """;

  private static final String REMOVED =
      "select concat_ws(' ', id, meeting_id, number, item) from removed_item";

  @Test
  void nothing_is_lost_and_only_rule_books_are_named_otherwise() {
    assertThat(database.otherwise())
        .containsExactly(
            "body C23/ADM rules: ITU_COUNCIL -> itu-council",
            "body C23/PL rules: ITU_COUNCIL -> itu-council",
            "meeting C23/PL-1 rules: ITU_COUNCIL -> itu-council",
            "meeting C23/PL-2 rules: ITU_COUNCIL -> itu-council",
            "session C23 rules: ITU_COUNCIL -> itu-council",
            "session C24 rules: ITU_COUNCIL -> itu-council");
  }

  @Test
  void the_roster_is_read() {
    get("/v1/sessions").body("items.symbol", hasItems("C23", "C24", "UN80"));
    get(SESSION).body("title.zh", equalTo("2023年理事会")).body("rules", equalTo("itu-council"));
    get(SESSION + "/bodies").body("items.code", contains("PL", "ADM"));
    get(SESSION + "/delegations").body("items.forms.ru.genitive", contains("Кении"));
    get(SESSION + "/participants")
        .body("items.id", contains("chair", "ken", "sg", "osk", "tur"))
        .body("items.attendance", contains("IN_PERSON", "REMOTE", null, "IN_PERSON", "REMOTE"))
        .body("items.seat", contains(null, null, null, "B-12", null));
  }

  @Test
  void the_agenda_and_its_decisions_are_read() {
    get(SESSION + "/meetings")
        .body("items.status", contains("IN_PROGRESS", "SCHEDULED"))
        .body("items[0].sittings.closedAt", contains("2023-07-11T10:30:00Z", null));
    get(MEETING + "/items")
        .body("items.number", contains(1, 2, 3, 4, 5))
        .body("items.allottedMinutes", contains(10, null, 45, 7.5f, 0))
        .body("items[0].documents", contains("C23/1(Rev.1)", "C23/2"))
        .body("items[1].closedAt", nullValue());
    get(MEETING + "/items/1/decisions")
        .body(
            "items.outcomes.outcome",
            contains(List.of("APPROVED"), List.of("ELECTED", "REFERRED")));
  }

  @Test
  void what_stood_when_the_stamps_came_was_changed_then() {
    assertThat(
            database.column(
                STAMPS + "select count(distinct modified) from stamp where of not like 'C25%'"))
        .containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update session set place = place where symbol = 'C24'",
        "update body set name = name where id = 'C23/ADM'",
        "update delegation set name = name where id = 'C23/KEN'",
        "update participant set seat = 'A-1' where id = 'C23/sg'",
        "update meeting set version = 2 where id = 'C23/PL-2'",
        "update agenda_item set status = 'CLOSED' where id = 'C23/PL-1/2'",
        "update decision set modified = modified where id = 'C23/PL-1/1/1'"
      })
  @TestTransaction
  void what_is_changed_later_is_stamped_later(String change) {
    String last = database.column(STAMPS + "select max(modified) from stamp").getFirst();

    assertThat(
            database.column(
                "with changed as (%s returning modified) select modified > '%s' from changed"
                    .formatted(change, last)))
        .containsExactly("t");
  }

  @Test
  @TestTransaction
  void an_item_that_is_taken_away_is_remembered_until_another_has_its_number() {
    database.execute("delete from agenda_item where id in ('C23/PL-1/3', 'C23/PL-1/4')");
    assertThat(database.column(REMOVED + " order by id"))
        .containsExactly("C23/PL-1/3 C23/PL-1 3 pl-elections", "C23/PL-1/4 C23/PL-1 4 pl-budget");

    database.fill("V006.sql");
    assertThat(database.column(REMOVED)).containsExactly("C23/PL-1/3 C23/PL-1 3 pl-elections");
  }

  @Test
  void what_a_replica_of_the_version_before_writes_is_taken_and_stamped() {
    String last = database.column(STAMPS + "select max(modified) from stamp").getFirst();

    database.fill("of-an-older-replica.sql");

    assertThat(
            database.column(
                STAMPS
                    + "select of from stamp where of like 'C25%%' and modified > '%s'"
                        .formatted(last)))
        .containsExactlyInAnyOrder(
            "C25", "C25/KEN", "C25/PL", "C25/PL-1", "C25/PL-1/1", "C25/PL-1/1/1", "C25/ken");
    get("/v1/sessions/C25/meetings/PL-1/items").body("items.allottedMinutes", contains(2.5f));
  }
}
