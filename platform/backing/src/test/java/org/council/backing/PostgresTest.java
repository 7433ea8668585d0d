package org.council.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

  @Test
  void data_survives_a_restart_on_the_same_folder(@TempDir Path home) throws SQLException {
    var data = home.resolve("data");
    try (var postgres = Postgres.keeping(data, FreePorts.next())) {
      execute(postgres.database("agenda"), "create table item as select 7 as number");
    }
    try (var postgres = Postgres.keeping(data, FreePorts.next())) {
      assertThat(number(postgres.database("agenda"))).isEqualTo(7);
    }
  }

  @Test
  void data_survives_a_killed_server(@TempDir Path home) throws SQLException {
    var data = home.resolve("data");
    var port = FreePorts.next();
    var killed = Postgres.keeping(data, port);
    execute(killed.database("agenda"), "create table item as select 8 as number");
    killed.kill();
    try (var postgres = Postgres.keeping(data, port)) {
      assertThat(number(postgres.database("agenda"))).isEqualTo(8);
    }
  }

  @Test
  void a_role_reaches_its_own_database_only() {
    try (var postgres = Postgres.throwAway()) {
      var agenda = postgres.database("agenda");
      var minutes = postgres.database("minutes");
      var trespass = new Database(minutes.url(), agenda.user(), agenda.password());

      assertThatThrownBy(() -> execute(trespass, "select 1"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void it_is_unpacked_into_no_folder_of_somebody_else(@TempDir Path folder) throws IOException {
    assertThat(Postgres.ownFolder(folder.resolve("own"))).isDirectory();

    var others = somebodyElses(folder);
    assertThatThrownBy(() -> Postgres.ownFolder(others))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("belongs to");
  }

  /** Root can make one; to all others the machine's own is one. */
  private static Path somebodyElses(Path folder) throws IOException {
    var usr = Path.of("/usr");
    if (!Files.getOwner(folder).equals(Files.getOwner(usr))) {
      return usr;
    }
    var users = folder.getFileSystem().getUserPrincipalLookupService();
    return Files.setOwner(folder, users.lookupPrincipalByName("nobody"));
  }

  @Test
  void a_name_that_is_more_than_a_name_is_refused() {
    var nowhere = new Databases("127.0.0.1", FreePorts.next(), "postgres", "postgres");

    assertThatThrownBy(() -> nowhere.of("a; drop database b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(Database database) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select number from item")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
