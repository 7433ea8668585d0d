package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets the stage for a meeting: session, bodies, roster, documents, the meeting with its agenda and
 * signatories. What stands already must stand as described; what is missing is added, and who
 * attends otherwise than before does so from now on. Of a later meeting the session is under way.
 */
final class Stage {

  private static final Set<String> BEGUN = Set.of("OPEN", "ADJOURNED");

  private final SuiteClient suite;
  private final Scenario scenario;
  private final Head head;
  private final Room room;
  private final Props props;
  private final Answer session;
  private final boolean sessionStands;
  private final List<Prop> missing = new ArrayList<>();
  private final List<Prop> changes = new ArrayList<>();

  private Stage(SuiteClient suite, Scenario scenario, Room room, OffsetDateTime at) {
    this.suite = suite;
    this.scenario = scenario;
    this.head = scenario.head();
    this.room = room;
    this.props = new Props(head, room, at);
    this.session = suite.send(props.session().stands());
    this.sessionStands = !session.isMissing();
  }

  /**
   * Compares what stands with what is described, then makes what is missing.
   *
   * @param at when it is said to happen
   * @return how many things were made
   * @throws ScenarioFault when the meeting stands already, or something stands otherwise; nothing
   *     was changed then
   */
  static int set(SuiteClient suite, Scenario scenario, Room room, OffsetDateTime at) {
    Stage stage = new Stage(suite, scenario, room, at);
    stage.refuseAMeetingThatStands();
    stage.compare();
    stage.missing.forEach(stage::make);
    stage.changes.forEach(stage::make);
    if (stage.isOfASessionUnderWay()) {
      stage.make(stage.props.opening());
    }
    stage.props.ofTheMeeting().forEach(stage::make);
    if (stage.sessionStands) {
      stage.make(stage.props.chair());
    }
    return stage.missing.size();
  }

  private void refuseAMeetingThatStands() {
    if (sessionStands && !suite.send(Call.get(Service.AGENDA, room.meetingPath())).isMissing()) {
      throw new ScenarioFault(
          ("Meeting %s of %s stands already, and a scenario is played only where it does not. Play"
                  + " it with --fresh on an empty suite, or give the meeting another number.")
              .formatted(head.meetingCode(), head.session().symbol()));
    }
  }

  private void compare() {
    List<String> differences = new ArrayList<>(statusThatDoesNotFit());
    for (Prop prop : props.ofTheSession()) {
      JsonNode view = sessionStands ? view(prop) : MissingNode.getInstance();
      if (view.isMissingNode()) {
        missing.add(prop);
      } else {
        differences.addAll(Difference.between(prop.what(), prop.make().body(), view));
        changes.addAll(prop.changes().apply(view));
      }
    }
    if (!differences.isEmpty()) {
      throw new ScenarioFault(
          "Session %s stands otherwise than the scenario describes it:%n  %s%n"
                  .formatted(
                      head.session().symbol(),
                      String.join(System.lineSeparator() + "  ", differences))
              + "Play it with --fresh on an empty suite, or give the session another symbol.");
    }
  }

  /** A session that is over is not met in, and one that is open is not opened. */
  private List<String> statusThatDoesNotFit() {
    if (status().equals("CLOSED")) {
      return List.of("it is closed");
    }
    return accepted(Act.OpenSession.class)
        .filter(_ -> hasBegun())
        .map(step -> "it was opened already, and %s opens it".formatted(step.place()))
        .toList();
  }

  /**
   * Whether the file tells of a later meeting, and what went before was not played here: it opens
   * the meeting and not the session.
   */
  private boolean isOfASessionUnderWay() {
    return !hasBegun()
        && accepted(Act.OpenMeeting.class).findAny().isPresent()
        && accepted(Act.OpenSession.class).findAny().isEmpty();
  }

  private boolean hasBegun() {
    return BEGUN.contains(status());
  }

  private String status() {
    return session.json().path("status").asText();
  }

  private Stream<Step> accepted(Class<? extends Act> act) {
    return scenario.steps().stream().filter(step -> act.isInstance(step.act()) && !step.refused());
  }

  /** What stands, as far as it is to be compared; missing where it does not stand. */
  private JsonNode view(Prop prop) {
    Answer stands = suite.send(prop.stands());
    if (stands.isMissing()) {
      return MissingNode.getInstance();
    }
    if (!stands.succeeded()) {
      throw new PlayFailed(prop.stands() + ": " + stands.inShort());
    }
    return prop.view().apply(stands.json());
  }

  private void make(Prop prop) {
    Answer answer = suite.send(prop.make());
    if (!answer.succeeded()) {
      throw new PlayFailed(
          "the stage, %s: expected to be made, came %s".formatted(prop.what(), answer.inShort()));
    }
  }
}
