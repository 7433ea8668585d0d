package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a migration does to rows is told, whatever it is. */
class DatabaseInUseTest {

  private static DatabaseInUse database;

  @BeforeAll
  static void a_library_loses_some_shelves() {
    database = DatabaseInUse.broughtUpToDate();
  }

  @Test
  void what_is_lost_and_what_stands_otherwise_is_told() {
    assertThat(database.otherwise())
        .containsExactly(
            "ladder 7: lost",
            "book Thick weight: 3 -> ",
            "book Thin pages: 40 -> 0.00",
            "shelf 1/hall: lost");
  }

  @Test
  void rows_come_in_at_their_version() {
    assertThat(database.column("select title from book order by title"))
        .containsExactly("New", "Thick", "Thin");
  }

  @Test
  void of_a_file_that_is_refused_nothing_counts() {
    assertThatThrownBy(() -> database.fill("refused.sql")).hasStackTraceContaining("pk_book");
    assertThat(database.column("select title from book where title = 'Newer'")).isEmpty();
  }
}
