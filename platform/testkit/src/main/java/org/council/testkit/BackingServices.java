package org.council.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.council.backing.Topics;

/**
 * Gives a service under test its real surroundings: a database of its own, topics of its own (by a
 * prefix), and an issuer of tokens. PostgreSQL and Kafka are those of the whole Maven run.
 *
 * <p>The argument {@code services} names, separated by commas, the services whose topics are
 * declared; without it they are those of the suite.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
 * class ClosingTheListTest { ... }
 * }</pre>
 */
public final class BackingServices implements QuarkusTestResourceLifecycleManager {

  private List<String> services = Topics.SERVICES;

  @Override
  public void init(Map<String, String> arguments) {
    var named = arguments.get("services");
    if (named != null) {
      services = List.of(named.split(","));
    }
  }

  @Override
  public Map<String, String> start() {
    var run = "t" + UUID.randomUUID().toString().replace("-", "");
    var stack = SharedStack.find();
    var database = stack.databases().of(run);
    var prefix = run + ".";
    Topics.declare(stack.kafka(), prefix, services);
    Topic.use(stack.kafka(), prefix);
    return Map.of(
        "quarkus.datasource.jdbc.url", database.url(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password(),
        "kafka.bootstrap.servers", stack.kafka(),
        "council.topics.prefix", prefix,
        "mp.messaging.connector.smallrye-kafka.group.id", prefix + "followers",
        "quarkus.oidc.auth-server-url", Tokens.issuer().toString());
  }

  @Override
  public void stop() {
    // The stack is the Maven run's, and ends with it.
  }
}
