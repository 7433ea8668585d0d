package org.council.platform.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NotAllowed;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The one who sent the request under way. */
@RequestScoped
public class Caller {

  private final CurrentIdentityAssociation identities;

  /** Kept once it is known: to read the name out of a token costs more than it looks. */
  private Actor known;

  @Inject
  public Caller(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  /**
   * The caller, or nothing for an anonymous read.
   *
   * @throws UnauthorizedException when somebody is signed in whose token does not say who it is
   */
  public Optional<Actor> known() {
    if (known == null) {
      SecurityIdentity identity = identities.getIdentity();
      known = identity.isAnonymous() ? null : new Actor(nameOf(identity), identity.getRoles());
    }
    return Optional.ofNullable(known);
  }

  /** A token may be valid and lack the claim that says who it is. */
  private static String nameOf(SecurityIdentity identity) {
    String name = identity.getPrincipal().getName();
    if (name == null || name.isBlank()) {
      throw new UnauthorizedException("The token does not say who it is.");
    }
    return name;
  }

  /**
   * The caller of something that needs a name.
   *
   * @throws UnauthorizedException when nobody is signed in: the client sees 401
   */
  public Actor actor() {
    return known().orElseThrow(UnauthorizedException::new);
  }

  /**
   * The caller of something that only certain roles may do.
   *
   * @throws NotAllowed when it has none of them
   */
  public Actor actorWith(String... roles) {
    Actor actor = actor();
    for (String role : roles) {
      if (actor.is(role)) {
        return actor;
      }
    }
    throw new NotAllowed("This is for the role " + String.join(" or ", roles) + ".");
  }

  /** Until when the caller's token lasts; nothing where it says nothing of it. */
  public Optional<Instant> until() {
    return identities.getIdentity().getPrincipal() instanceof JsonWebToken token
        ? Optional.of(token.getExpirationTime()).filter(at -> at > 0).map(Instant::ofEpochSecond)
        : Optional.empty();
  }
}
