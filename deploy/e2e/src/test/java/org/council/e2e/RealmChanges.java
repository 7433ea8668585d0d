package org.council.e2e;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.council.deploy.Compose;

/** What a test changes in the realm while Keycloak runs; the realm that Compose ships stays. */
final class RealmChanges {

  /** Where a client says for whom its tokens are. */
  private static final String AUDIENCE = "included.custom.audience";

  private final Keycloak keycloak;

  RealmChanges(Keycloak keycloak) {
    this.keycloak = keycloak;
  }

  /** A client like the one that is shipped, but its tokens are for somebody else. */
  void addClientWithTokensFor(String audience, String client) {
    ObjectNode like = shippedClient(client);
    ObjectNode mapper = like.findParent(AUDIENCE);
    mapper.put(AUDIENCE, audience);
    keycloak.make("clients", like);
  }

  /** A client like the one that is shipped, but its tokens end soon. */
  void addClientWithTokensThatLast(Duration lifespan, String client) {
    ObjectNode like = shippedClient(client);
    like.putObject("attributes").put("access.token.lifespan", lifespan.toSeconds());
    keycloak.make("clients", like);
  }

  private static ObjectNode shippedClient(String client) {
    ObjectNode shipped = Compose.realm().at("/clients/0").deepCopy();
    return shipped.put("clientId", client);
  }

  /** A user without a role, whose id in the roster is another than the name of the user. */
  void addUser(String name, String participant) {
    ObjectNode user =
        Web.JSON
            .createObjectNode()
            .put("username", name)
            .put("enabled", true)
            .put("email", name + "@council.example")
            .put("emailVerified", true)
            .put("firstName", name)
            .put("lastName", "Example");
    user.putObject("attributes").putArray("participant").add(participant);
    user.putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", Keycloak.ANY_PASSWORD);
    keycloak.make("users", user);
  }

  /** A new key, which signs from now on; the one before is still shown. */
  void changeTheSigningKey() {
    ObjectNode key =
        Web.JSON
            .createObjectNode()
            .put("name", "next")
            .put("providerId", "rsa-generated")
            .put("providerType", "org.keycloak.keys.KeyProvider");
    key.putObject("config").putArray("priority").add("200");
    keycloak.make("components", key);
  }
}
