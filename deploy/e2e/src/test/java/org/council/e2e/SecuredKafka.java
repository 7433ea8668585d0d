package org.council.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.council.backing.KafkaNode;
import org.council.backing.Topics;

/**
 * A Kafka to which everybody signs in, and where nobody may do what was not allowed. Only its
 * operator may everything.
 */
final class SecuredKafka implements AutoCloseable {

  /** The one who declares topics and lets services in. */
  static final String OPERATOR = "operator";

  private static final String PASSWORD_OF = "the-password-of-";
  private static final String MECHANISM = "PLAIN";

  private final KafkaNode node;

  private SecuredKafka(KafkaNode node) {
    this.node = node;
  }

  /** Starts it, and declares the topics. */
  static SecuredKafka start(Path folder) {
    SecuredKafka kafka = new SecuredKafka(KafkaNode.start(folder, settings()));
    try (Admin admin = kafka.operator()) {
      Topics.declare(admin, "", Topics.SERVICES);
    }
    return kafka;
  }

  private static Map<String, String> settings() {
    return Map.of(
        "listener.security.protocol.map",
        "CLIENTS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
        "sasl.enabled.mechanisms",
        MECHANISM,
        "sasl.mechanism.inter.broker.protocol",
        MECHANISM,
        "listener.name.clients.plain.sasl.jaas.config",
        jaas(OPERATOR) + known() + ";",
        "authorizer.class.name",
        "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        // Nobody but the node itself comes to its controller, and does not sign in there.
        "super.users",
        "User:%s;User:ANONYMOUS".formatted(OPERATOR));
  }

  private static String jaas(String user) {
    return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\""
        .formatted(user, PASSWORD_OF + user);
  }

  private static String known() {
    List<String> users = new ArrayList<>(List.of(OPERATOR));
    Topics.SERVICES.forEach(service -> users.add(userOf(service)));
    StringBuilder known = new StringBuilder();
    users.forEach(user -> known.append(" user_%s=\"%s\"".formatted(user, PASSWORD_OF + user)));
    return known.toString();
  }

  private static String userOf(String service) {
    return service + "-service";
  }

  /** What tells a service where the brokers are, and how it signs in as itself. */
  Map<String, String> environmentOf(String service) {
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS",
        node.bootstrapServers(),
        "KAFKA_SECURITY_PROTOCOL",
        "SASL_PLAINTEXT",
        "KAFKA_SASL_MECHANISM",
        MECHANISM,
        "KAFKA_SASL_JAAS_CONFIG",
        jaas(userOf(service)) + ";");
  }

  /** What a client is told that signs in as the operator. */
  Map<String, Object> settingsOfTheOperator() {
    return Map.of(
        "bootstrap.servers",
        node.bootstrapServers(),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        MECHANISM,
        "sasl.jaas.config",
        jaas(OPERATOR) + ";");
  }

  private Admin operator() {
    return Admin.create(settingsOfTheOperator());
  }

  /** Allows a service what the page of operators says, and no more. */
  void letIn(String service) {
    List<AclBinding> allowed = new ArrayList<>();
    for (String other : Topics.SERVICES) {
      String topic = Topics.of(other);
      if (other.equals(service)) {
        allowed.add(allowed(service, ResourceType.TOPIC, topic, AclOperation.WRITE));
      } else {
        allowed.add(allowed(service, ResourceType.TOPIC, topic, AclOperation.READ));
        allowed.add(
            allowed(
                service,
                ResourceType.TOPIC,
                topic + ".dlq." + userOf(service),
                AclOperation.WRITE));
      }
    }
    allowed.add(inItsGroup(service));
    administer(admin -> admin.createAcls(allowed).all());
  }

  /** Allows a service no longer to be in its group. */
  void shutOutOfItsGroup(String service) {
    administer(admin -> admin.deleteAcls(List.of(inItsGroup(service).toFilter())).all());
  }

  private void administer(Function<Admin, KafkaFuture<?>> action) {
    try (Admin admin = operator()) {
      action.apply(admin).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static AclBinding inItsGroup(String service) {
    return allowed(service, ResourceType.GROUP, userOf(service), AclOperation.READ);
  }

  private static AclBinding allowed(
      String service, ResourceType type, String name, AclOperation operation) {
    return new AclBinding(
        new ResourcePattern(type, name, PatternType.LITERAL),
        new AccessControlEntry("User:" + userOf(service), "*", operation, AclPermissionType.ALLOW));
  }

  @Override
  public void close() {
    node.close();
  }
}
