package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Rule;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;
import org.council.speakers.persistence.RuleBooksFile;
import org.council.speakers.rest.FloorResource;
import org.council.speakers.rest.InterventionsResource;
import org.council.speakers.rest.MotionsResource;
import org.council.speakers.rest.NoticesResource;
import org.council.speakers.rest.ProspectsResource;
import org.council.speakers.rest.RequestsResource;
import org.council.speakers.rest.RoomResource;
import org.council.speakers.rest.RuleBooksResource;
import org.council.speakers.rest.TimeLimitsResource;
import org.council.speakers.rest.WatchingResource;
import org.council.testkit.RuleChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page, and that of the floor, lists is what the service has. */
class ReadmeTest {

  private static final java.nio.file.Path PAGE = java.nio.file.Path.of("README.md");

  private static final java.nio.file.Path FLOOR = java.nio.file.Path.of("FLOOR.md");

  private static final java.nio.file.Path DOMAIN =
      java.nio.file.Path.of("src/main/java/org/council/speakers/domain");

  private static final java.nio.file.Path TESTS_OF_RULES =
      java.nio.file.Path.of("src/test/java/org/council/speakers/domain/rules");

  private static final Pattern NAMES_A_RULE = Pattern.compile("`(spk-[0-9]+)`");
  private static final Pattern NAMES_AN_EVENT = Pattern.compile("`([a-z-]+\\.[a-z-]+)`");

  private final String page = Files.readString(PAGE);
  private final String floor = Files.readString(FLOOR);

  ReadmeTest() throws IOException {}

  @Test
  void every_rule_has_its_test_and_its_row() {
    RuleChain.of(Arrays.stream(SpeakersRule.values()).map(Rule::id).toList())
        .isTestedIn(TESTS_OF_RULES)
        .isListedIn(PAGE);
  }

  @ParameterizedTest
  @EnumSource
  void a_row_says_what_the_rule_says(SpeakersRule rule) {
    assertThat(page)
        .contains("| `%s` | %s | %s |".formatted(rule.id(), rule.text(), rule.citation()));
  }

  @ParameterizedTest
  @EnumSource
  void the_page_of_a_room_says_where_a_rule_is_read(SpeakersRule rule) throws IOException {
    assertThat(pagesOfTheRooms()).anyMatch(room -> room.contains(rule.id()));
  }

  /** Who reads room by room misses none. */
  @Test
  void the_page_of_a_room_names_each_of_its_classes() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(DOMAIN)) {
      for (java.nio.file.Path source : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = source.getFileName().toString().replace(".java", "");
        assertThat(Files.readString(source.resolveSibling("package-info.java")))
            .satisfiesAnyOf(
                _ -> assertThat(name).isEqualTo("package-info"),
                read -> assertThat(read).contains('.' + name + '}'));
      }
    }
  }

  private static List<String> pagesOfTheRooms() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(DOMAIN)) {
      List<String> pages = new ArrayList<>();
      for (java.nio.file.Path page : files.filter(f -> f.endsWith("package-info.java")).toList()) {
        pages.add(Files.readString(page));
      }
      return pages;
    }
  }

  @Test
  void the_cap_is_that_of_the_rule_book() {
    String cap =
        RuleBooksFile.books().followed("itu-council").observerCapSeconds().value() + " seconds";
    assertThat(page).contains(cap);
    assertThat(floor).contains(cap);
  }

  @Test
  void the_page_of_the_floor_names_rules_and_events_that_there_are() {
    assertThat(namedOnTheFloor(NAMES_A_RULE))
        .isNotEmpty()
        .isSubsetOf(Arrays.stream(SpeakersRule.values()).map(Rule::id).toList());
    assertThat(namedOnTheFloor(NAMES_AN_EVENT)).isNotEmpty().isSubsetOf(events().toList());
  }

  private List<String> namedOnTheFloor(Pattern pattern) {
    return pattern.matcher(floor).results().map(name -> name.group(1)).toList();
  }

  @Test
  void every_rule_book_stands_there() {
    new RuleBookFiles<>(RuleBook.class, RuleBook::name)
        .all(Optional.empty())
        .forEach(book -> assertThat(page).contains("| `" + book.name() + "` |"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_stands_there(String event) {
    assertThat(page).contains("`" + event + "`");
  }

  static Stream<String> events() {
    return Arrays.stream(SpeakersEvent.class.getPermittedSubclasses())
        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
        .map(event -> event.getAnnotation(Announced.class).value());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_operation_stands_there(String path) {
    assertThat(page).contains("/" + path + "`");
  }

  static Stream<String> operations() {
    return Stream.of(
            RequestsResource.class,
            FloorResource.class,
            InterventionsResource.class,
            RuleBooksResource.class,
            WatchingResource.class,
            ProspectsResource.class,
            RoomResource.class,
            TimeLimitsResource.class,
            NoticesResource.class,
            MotionsResource.class)
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Path.class))
        .map(ReadmeTest::path);
  }

  private static String path(Method operation) {
    return operation.getAnnotation(Path.class).value();
  }
}
