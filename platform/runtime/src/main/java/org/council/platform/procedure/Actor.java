package org.council.platform.procedure;

import java.util.Set;

/**
 * Who acts: the id under which the roster knows the person, and the coarse roles of the token.
 *
 * @param id the id in the roster, never empty
 * @param roles the coarse roles, {@code secretariat}
 */
public record Actor(String id, Set<String> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean is(String role) {
    return roles.contains(role);
  }
}
