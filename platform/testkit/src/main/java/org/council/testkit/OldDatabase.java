package org.council.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.council.backing.Database;

/**
 * Gives a service under test its real surroundings, with a {@link DatabaseInUse} in place of an
 * empty one.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = OldDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
 * class MigrationTest { ... }
 * }</pre>
 */
public final class OldDatabase implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    Map<String, String> surroundings = new BackingServices().start();
    DatabaseInUse.broughtUpToDate(
        new Database(
            surroundings.get("quarkus.datasource.jdbc.url"),
            surroundings.get("quarkus.datasource.username"),
            surroundings.get("quarkus.datasource.password")));
    return surroundings;
  }

  @Override
  public void stop() {
    // The servers are the Maven run's, and end with it.
  }

  /** After the database that every test of the run is given, so that this one counts. */
  @Override
  public int order() {
    return 1;
  }
}
