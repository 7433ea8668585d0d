package org.council.local.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fixture: the requests of a scenario's acts, where nobody is asked. */
final class CallsMade {

  private CallsMade() {}

  /**
   * Each is accepted; a speech is kept as {@code i-1}, {@code i-2}, …; the service says that {@code
   * vice} presides.
   */
  static List<Call> of(Scenario scenario) {
    Room room = new Room(scenario);
    Calls calls = new Calls(room);
    List<Call> made = new ArrayList<>();
    for (Moment moment : ScenarioClock.times(scenario)) {
      made.add(calls.of(moment));
      String body = "{\"id\": \"i-%d\", \"presiding\": \"vice\"}".formatted(made.size());
      room.remember(moment.step().act(), new Answer(201, body.getBytes(StandardCharsets.UTF_8)));
    }
    return made;
  }
}
