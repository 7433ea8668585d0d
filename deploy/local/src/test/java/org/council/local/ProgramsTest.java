package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.council.backing.Database;
import org.council.local.SuiteSettings.Stay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

  private static final Database DATABASE = new Database("jdbc:none", "nobody", "nothing");

  @TempDir private Path folder;

  private SuiteSettings settings() {
    return new SuiteSettings(folder, new Home(folder.resolve("home")), Ports.free(), Set.of());
  }

  private static List<String> command(SuiteSettings settings) {
    return new Programs(settings).service("agenda", DATABASE).command();
  }

  @Test
  void a_service_starts_without_a_cache_where_there_is_none() {
    assertThat(command(settings())).noneMatch(word -> word.contains("AOTCache"));
  }

  @Test
  void a_service_starts_with_the_cache_that_a_training_left() throws IOException {
    Path cache = settings().cache("agenda");
    Files.createDirectories(cache.getParent());
    Files.createFile(cache);

    assertThat(command(settings())).contains("-XX:AOTCache=" + cache);
  }

  @Test
  void a_service_starts_without_its_cache_where_it_is_told_to() throws IOException {
    Path cache = settings().cache("agenda");
    Files.createDirectories(cache.getParent());
    Files.createFile(cache);

    assertThat(command(settings().with(SuiteSettings.Caches.UNUSED)))
        .noneMatch(word -> word.contains("AOTCache"));
  }

  @Test
  void a_service_is_told_of_rule_books_that_lie_in_its_own_folder() throws IOException {
    Path added = Files.createDirectories(settings().home().folder().resolve("rule-books/speakers"));

    assertThat(new Programs(settings()).environment("speakers", DATABASE))
        .containsEntry("COUNCIL_RULE_BOOKS_DIR", added.toString());
    assertThat(new Programs(settings()).environment("agenda", DATABASE))
        .doesNotContainKey("COUNCIL_RULE_BOOKS_DIR");
  }

  @Test
  void a_training_makes_the_cache_that_is_used_later_and_calls_the_jvm_alike() {
    var training = settings().inTraining(new Home(folder.resolve("training")));

    assertThat(command(training)).contains("-XX:AOTCacheOutput=" + settings().cache("agenda"));
    assertThat(command(training))
        .filteredOn(word -> !word.contains("AOTCache"))
        .isEqualTo(command(settings()));
  }

  @Test
  void a_suite_that_stays_for_long_has_both_compilers() {
    assertThat(command(settings()))
        .contains("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.25");
    assertThat(command(settings().staying(Stay.LONG)))
        .noneMatch(word -> word.matches("-XX:(Tiered|Compile).*"));
  }

  @Test
  void it_does_not_compile_as_its_training_did() throws IOException {
    Path cache = settings().cache("agenda");
    Files.createDirectories(cache.getParent());
    Files.createFile(cache);

    assertThat(command(settings().staying(Stay.LONG)))
        .contains("-XX:AOTCache=" + cache, "-XX:-AOTReplayTraining");
    assertThat(command(settings())).doesNotContain("-XX:-AOTReplayTraining");
  }

  @Test
  void one_whose_memory_is_to_be_level_takes_its_heap_at_the_start() {
    assertThat(command(settings().staying(Stay.LONG_AND_LEVEL)))
        .contains("-Xms384m", "-Xmx384m", "-XX:+AlwaysPreTouch")
        .noneMatch(word -> word.startsWith("-XX:TieredStopAtLevel"));
  }

  @Test
  void services_that_start_together_rehearse_longer() {
    var people = SuiteSettings.configured(folder, Map.of());

    assertThat(new Programs(settings()).environment("speakers", DATABASE))
        .containsEntry("COUNCIL_REHEARSAL_AT_MOST", "PT3S");
    assertThat(new Programs(people).environment("speakers", DATABASE))
        .containsEntry("COUNCIL_REHEARSAL_AT_MOST", "PT5S");
  }
}
