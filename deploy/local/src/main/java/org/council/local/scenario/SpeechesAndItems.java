package org.council.local.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What depends on the order of the acts: speeches before their précis, items before speeches. */
final class SpeechesAndItems {

  private final Scenario scenario;
  private final List<String> faults;
  private final Set<String> given = new HashSet<>();
  private boolean anItemWasOpened;
  private boolean theMeetingWasClosed;

  /**
   * @param faults where the faults are added that are found
   */
  SpeechesAndItems(Scenario scenario, List<String> faults) {
    this.scenario = scenario;
    this.faults = faults;
  }

  void check() {
    scenario.steps().forEach(this::follow);
  }

  private void follow(Step step) {
    switch (step.act()) {
      case Act.OpenItem _ when !step.refused() -> anItemWasOpened = true;
      case Act.CloseMeeting _ when !step.refused() -> theMeetingWasClosed = true;
      case Act.Speech speech -> speech(step, speech);
      case Act.Precis precis -> precis(step, precis);
      case Act.ForTheRecord act when act.hours() != null && !theMeetingWasClosed ->
          fault(step, "`hours` count from the end of the meeting, which no act before it closes");
      default -> {}
    }
  }

  /** One that is refused may be that because no item was opened. */
  private void speech(Step step, Act.Speech speech) {
    if (!anItemWasOpened && (!step.refused() || scenario.head().agenda().isEmpty())) {
      fault(step, "no item was opened before it");
    }
    if (speech.id() != null && !step.refused() && !given.add(speech.id())) {
      fault(step, "speech `%s` is there twice".formatted(speech.id()));
    }
  }

  private void precis(Step step, Act.Precis precis) {
    if (!anItemWasOpened) {
      fault(step, "no item was opened before it");
    }
    precis.covers().stream()
        .filter(id -> !given.contains(id))
        .forEach(id -> fault(step, "covers speech `%s`, which is not before it".formatted(id)));
  }

  private void fault(Step step, String what) {
    faults.add(step.place() + ": " + what);
  }
}
