package org.council.platform.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule books of a game, shipped and added. */
class RuleBookFilesTest {

  record Game(String name, int players) {

    Game {
      if (players < 1) {
        throw new IllegalArgumentException("players: at least one plays");
      }
    }
  }

  private final RuleBookFiles<Game> files = new RuleBookFiles<>(Game.class, Game::name);

  @TempDir private Path directory;

  @Test
  void the_shipped_ones_come_first_then_those_of_the_directory_by_their_files_names()
      throws IOException {
    added("b.json", "{\"books\": [{\"name\": \"draughts\", \"players\": 2}]}");
    added("a.json", "{\"books\": [{\"name\": \"patience\", \"players\": 1}]}");
    added("notes.txt", "no rule book");

    assertThat(files.all(Optional.of(directory)))
        .extracting(Game::name)
        .containsExactly("chess", "patience", "draughts");
    assertThat(files.all(Optional.empty())).containsExactly(new Game("chess", 2));
  }

  @Test
  void a_name_stands_in_one_file_only() throws IOException {
    added("mine.json", "{\"books\": [{\"name\": \"chess\", \"players\": 4}]}");

    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> files.all(Optional.of(directory)))
        .withMessageContaining("mine.json")
        .withMessageContaining("books[0].name: chess stands in rule-books.json already");
  }

  @Test
  void a_directory_that_is_none_is_a_fault() {
    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> files.all(Optional.of(directory.resolve("none"))))
        .withMessageContaining("council.rule-books.dir");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"books\": [{\"name\": \"go\"}]}                                   | books[0].players",
        "{\"books\": [{\"name\": \"go\", \"players\": 2, \"stones\": 361}]}  | books[0].stones",
        "{\"books\": [{\"name\": \"go\", \"players\": \"two\"}]}             | books[0].players",
        "{\"books\": [{\"name\": \"go\", \"players\": 0}]}                   | books[0]: players: at least",
        "{\"books\": [{\"name\": \"The Game of Go\", \"players\": 2}]}     | books[0].name: 'The Game of Go' is no",
        "{\"books\": [{\"name\": null, \"players\": 2}]}                 | books[0].name: 'null' is no",
        "{\"books\": [null]}                                                 | books[0]: there is none",
        "{\"books\": null}                                                   | books: there is no list",
        "null                                                                | books: there is no list",
        "{\"games\": []}                                                     | books",
        "{\"books\": [                                                       | mine.json",
        "{\"books\": []} {}                                                  | mine.json",
        "{\"books\": [], \"books\": []}                                      | Duplicate field 'books'",
        "``                                                                  | mine.json",
      })
  void a_fault_names_the_file_and_the_field(String json, String named) {
    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> files.read("mine.json", new ByteArrayInputStream(json.getBytes(UTF_8))))
        .withMessageContaining("mine.json")
        .withMessageContaining(named);
  }

  @Test
  void what_was_added_to_the_kind_later_may_be_left_out() {
    RuleBookFiles<Game> later = new RuleBookFiles<>(Game.class, Game::name, Map.of("players", 2));

    assertThat(read(later, "{\"name\": \"go\"}, {\"name\": \"patience\", \"players\": 1}"))
        .containsExactly(new Game("go", 2), new Game("patience", 1));
    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> read(later, "{\"name\": \"go\", \"players\": null}"))
        .withMessageContaining("books[0].players");
  }

  private static List<Game> read(RuleBookFiles<Game> files, String books) {
    String json = "{\"books\": [%s]}".formatted(books);
    return files.read("mine.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private void added(String file, String json) throws IOException {
    Files.write(directory.resolve(file), List.of(json));
  }
}
