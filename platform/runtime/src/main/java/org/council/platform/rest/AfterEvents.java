package org.council.platform.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.council.platform.follow.EventReference;
import org.council.platform.follow.Heard;
import org.council.platform.follow.Heard.AllHeard;
import org.council.platform.follow.Heard.NotYet;
import org.council.platform.follow.Heard.Parked;
import org.council.platform.journal.Naming;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Telling;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reading your own writes across services: an act waits until the events that its client has seen
 * are known here.
 */
@ApplicationScoped
class AfterEvents {

  /** Each is looked for by itself, and again until it is heard. */
  private static final int AT_MOST = 100;

  private final Heard heard;
  private final SeenByTheClient seen;
  private final Settings settings;
  private final Set<String> services;

  @Inject
  AfterEvents(
      Heard heard,
      SeenByTheClient seen,
      Settings settings,
      Naming naming,
      @ConfigProperty(name = "mp.messaging.incoming.others.topics") List<String> topics) {
    this.heard = heard;
    this.seen = seen;
    this.settings = settings;
    this.services =
        topics.stream().map(naming::serviceOf).collect(Collectors.toCollection(TreeSet::new));
    services.add(naming.serviceName());
  }

  /** How long an act waits. */
  @ConfigMapping(prefix = "council.after-event.wait")
  interface Settings {

    /** After this the client is told to try again. */
    @WithDefault("5s")
    Duration atMost();
  }

  /**
   * Waits for the events of all header lines.
   *
   * @throws InvalidInput when a line has not the form, or names a service that is not heard here
   * @throws NotYetKnown when the time has run out
   * @throws EventIsParked when one of them waits for an operator
   */
  void await(List<String> lines) throws InterruptedException {
    List<EventReference> events = lines.isEmpty() ? List.of() : named(lines);
    if (events.isEmpty()) {
      return;
    }
    switch (heard.await(events, settings.atMost())) {
      case AllHeard(Set<Telling> tellings) -> tellings.forEach(seen::heard);
      case NotYet() -> throw new NotYetKnown("What " + Headers.AFTER_EVENT + " names");
      case Parked() -> throw new EventIsParked();
    }
  }

  private List<EventReference> named(List<String> lines) {
    List<EventReference> events =
        lines.stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .filter(event -> !event.isEmpty())
            .map(this::reference)
            .distinct()
            .toList();
    if (events.size() > AT_MOST) {
      throw new InvalidInput(
          Headers.AFTER_EVENT,
          "%d events are named, and %d at most are waited for.".formatted(events.size(), AT_MOST));
    }
    return events;
  }

  private EventReference reference(String text) {
    try {
      EventReference event = EventReference.parse(text);
      if (!services.contains(event.service())) {
        throw new InvalidInput(
            Headers.AFTER_EVENT,
            "%s is not heard here; %s are."
                .formatted(event.service(), String.join(", ", services)));
      }
      return event;
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(Headers.AFTER_EVENT, e.getMessage());
    }
  }
}
