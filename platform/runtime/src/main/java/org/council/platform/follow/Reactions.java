package org.council.platform.follow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.journal.FactJson;

/** What a follower does on which type of event. A type that is not named is skipped and counted. */
public final class Reactions {

  private final Map<String, Consumer<CloudEvent>> byType = new HashMap<>();

  /**
   * Names a reaction.
   *
   * @param type the full type, {@code org.council.agenda.session.opened.v1}
   * @param wanted the follower's own record with the fields it reads
   * @param reaction what to do, in the transaction that claims the event
   */
  public <T> Reactions on(String type, Class<T> wanted, Consumer<Followed<T>> reaction) {
    name(type, event -> reaction.accept(followed(event, FactJson.read(event.data(), wanted))));
    return this;
  }

  /** All of several followings. */
  static Reactions of(Iterable<Following> followings) {
    Reactions all = new Reactions();
    followings.forEach(following -> following.reactions().byType.forEach(all::name));
    return all;
  }

  private void name(String type, Consumer<CloudEvent> reaction) {
    if (byType.put(type, reaction) != null) {
      throw new IllegalStateException(type + " has two reactions");
    }
  }

  /** The types that are named. */
  Set<String> types() {
    return Set.copyOf(byType.keySet());
  }

  /** Whether something is done here on a type. */
  boolean areNamedFor(String type) {
    return byType.containsKey(type);
  }

  Optional<Runnable> to(CloudEvent event) {
    return Optional.ofNullable(byType.get(event.type()))
        .map(reaction -> () -> have(reaction, event));
  }

  /**
   * An error of one reaction, one that never ends calling itself say, is poison as its exceptions
   * are: it must not end the following of everything else.
   */
  private static void have(Consumer<CloudEvent> reaction, CloudEvent event) {
    try {
      reaction.accept(event);
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      throw new IllegalStateException("the reaction ended in " + e, e);
    }
  }

  private static <T> Followed<T> followed(CloudEvent event, T data) {
    return new Followed<>(
        event.id(),
        event.type(),
        event.source(),
        event.subject(),
        event.extension(CloudEvent.PARTITION_KEY).orElse(null),
        event.time(),
        EventClock.of(event).recordedAt(),
        EventClock.of(event).lamport(),
        data);
  }
}
