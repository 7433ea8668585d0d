package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the environment says of a suite. */
class SuiteSettingsTest {

  @TempDir private Path project;

  @Test
  void a_home_that_is_set_to_nothing_is_not_set() {
    assertThat(homeWhereSaid("")).isEqualTo(project.resolve("deploy/local/data"));
  }

  @Test
  void a_home_that_is_set_is_kept_to() {
    var elsewhere = project.resolve("elsewhere");
    assertThat(homeWhereSaid(elsewhere.toString())).isEqualTo(elsewhere);
  }

  private Path homeWhereSaid(String said) {
    return SuiteSettings.configured(project, Map.of("COUNCIL_HOME", said)).home().folder();
  }
}
