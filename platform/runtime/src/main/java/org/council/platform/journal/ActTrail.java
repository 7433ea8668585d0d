package org.council.platform.journal;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import java.util.UUID;

/**
 * The last event that the request under way has announced, for its {@code Event-Id}. What a
 * follower announces belongs to no request and leaves no trail.
 */
@ApplicationScoped
public class ActTrail {

  private final Provider<Trail> trail;

  @Inject
  ActTrail(Provider<Trail> trail) {
    this.trail = trail;
  }

  void announced(String service, UUID id) {
    if (isInRequest()) {
      trail.get().announced(service + "/" + id);
    }
  }

  boolean isInRequest() {
    return Arc.container().requestContext().isActive();
  }

  /** {@code agenda-service/0199...}, the form that {@code After-Event} takes. */
  public Optional<String> last() {
    return isInRequest() ? Optional.ofNullable(trail.get().last()) : Optional.empty();
  }

  /** Forgets the events of a transaction that was rolled back. */
  public void forget() {
    trail.get().forget();
  }

  /** The trail of one request. */
  @RequestScoped
  static class Trail {

    private String last;

    void announced(String event) {
      last = event;
    }

    String last() {
      return last;
    }

    void forget() {
      last = null;
    }
  }
}
