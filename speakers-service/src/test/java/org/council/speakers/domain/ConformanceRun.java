package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.roster.Attendance;

/** Plays one case of the conformance kit and looks at the list where the case does. */
final class ConformanceRun {

  private final ConformanceCase given;
  private final ItemUnderway item;
  private final Map<String, UUID> lastInterventions = new HashMap<>();
  private final Set<String> rulesSeen = new HashSet<>();

  private ConformanceRun(ConformanceCase given) {
    this.given = given;
    this.item = ItemUnderway.planned(given.ruleBook());
  }

  /**
   * Plays a case.
   *
   * @return the ids of the rules that were seen to be applied
   * @throws AssertionError naming the act that came otherwise
   */
  static Set<String> of(ConformanceCase given) {
    ConformanceRun run = new ConformanceRun(given);
    run.item.allots(given.allottedSeconds());
    for (Map<String, Object> notice : given.notices()) {
      Act told = new Act(notice);
      run.item.notified(run.speaker(told.text("by")), told.purpose(), told.text("document"));
      told.mustBeUnderstood();
    }
    run.item.open();
    given.acts().forEach(act -> run.play(new Act(act)));
    return run.rulesSeen;
  }

  private void play(Act act) {
    String refused = act.text("refused");
    if (refused == null || act.has("ifAsked")) {
      perform(act, refused);
    } else {
      assertThatExceptionOfType(Refusal.class)
          .as("%s: %s", given.name(), act.written())
          .isThrownBy(() -> perform(act, null))
          .extracting(refusal -> refusal.rule().id())
          .isEqualTo(refused);
    }
    if (refused != null) {
      rulesSeen.add(refused);
    }
    act.mustBeUnderstood();
  }

  private void perform(Act act, String foretold) {
    switch (act.verb()) {
      case "notifies" -> item.notified(who(act), act.purpose(), act.text("document"));
      case "asks" -> asks(act);
      case "withdraws" -> item.withdraws(who(act), act.purpose());
      case "reserves" -> item.reserves(who(act), act.text("document"));
      case "gives" -> gives(act);
      case "ends" -> item.ends(lastInterventions.get(act.first()), act.number("seconds"));
      case "closes", "opens", "reopens" -> opensOrCloses(act);
      case "meeting" -> item.floor.meetingIs(MeetingStatus.valueOf(act.first()), item.tick());
      case "attends" ->
          item.attends(who(act).participant(), Attendance.valueOf(act.text("as")));
      case "puts" -> puts(act);
      case "yields" -> item.yields(lastOf(act.first()), speaker(act.text("to")));
      case "asksBetween" -> item.isAsked(lastOf(act.text("to")), who(act));
      case "passesOver" -> item.passesOver(who(act));
      case "rules" ->
          item.list.rule(
              lastOf(act.first()), Ruling.valueOf(act.text("ruling")), item.tick());
      case "appeals" ->
          item.list.appeal(lastOf(act.text("against")), who(act), item.tick());
      case "decides" ->
          item.list.decide(
              lastOf(act.text("for")), AppealResult.valueOf(act.first()), item.tick());
      default -> look(act, foretold);
    }
  }

  private void look(Act act, String foretold) {
    switch (act.verb()) {
      case "queue" -> assertThat(item.queue()).as(given.name()).isEqualTo(act.value("queue"));
      case "spoken" ->
          assertThat(item.list.log().spokenSeconds())
              .as(given.name())
              .isEqualTo(act.number("spoken"));
      case "why" -> stands(ordered(act.first()), act.text("rule"));
      case "time" -> time(act);
      case "ifAsked" -> ifAsked(act, foretold);
      default -> throw new IllegalArgumentException("no such act: " + act.written());
    }
  }

  private void asks(Act act) {
    item.asks(
        who(act),
        new Asking(
            act.purpose(),
            act.motion(),
            act.text("document"),
            act.text("onBehalfOf"),
            item.tick()));
  }

  private void gives(Act act) {
    Does does = Does.valueOf(act.text("does"));
    String expected = act.text("expected");
    UUID request = expected == null ? null : item.lastRequestOf(speaker(expected)).id();
    Integer seconds = act.number("seconds");
    Speech speech = new Speech(does, act.texts("documents"), Medium.ORAL);
    Turn turn = new Turn(ItemUnderway.ITEM, who(act), speech, request, item.tick());
    Intervention begun = item.list.giveTheFloor(item.floor, turn);
    lastInterventions.put(act.first(), begun.id());
    if (seconds != null) {
      item.ends(begun.id(), seconds);
    }
  }

  private void opensOrCloses(Act act) {
    switch (act.verb() + " " + act.first()) {
      case "closes item" -> item.closeItem();
      case "opens item" -> item.open();
      case "closes list" -> item.closeList();
      case "reopens list" -> item.reopenList();
      default -> throw new IllegalArgumentException("no such act: " + act.written());
    }
  }

  private void puts(Act act) {
    String before = act.text("before");
    String beside = before == null ? act.text("after") : before;
    item.puts(who(act), before == null ? Side.AFTER : Side.BEFORE, speaker(beside));
  }

  private void stands(OrderedEntry ordered, String rule) {
    assertThat(ordered.reason().rule().id()).as(given.name()).isEqualTo(rule);
    rulesSeen.add(rule);
  }

  private void time(Act act) {
    assertThat(item.list.times().apply(ordered(act.first()).entry()).orElse(null))
        .as(given.name())
        .isEqualTo(act.number("seconds"));
    if (act.has("rule")) {
      rulesSeen.add(act.text("rule"));
    }
  }

  private void ifAsked(Act act, String foretold) {
    switch (item.ifAsked(who(act), act.purpose(), act.motion())) {
      case Prospect.Refused refused ->
          assertThat(refused.rule().id()).as(given.name()).isEqualTo(foretold);
      case Prospect.Waiting waiting -> {
        assertThat(waiting.ordered().position()).as(given.name()).isEqualTo(act.number("position"));
        stands(waiting.ordered(), act.text("rule"));
      }
    }
  }

  private OrderedEntry ordered(String delegation) {
    return item.list.inOrder().stream()
        .filter(ordered -> ordered.entry().delegation().equals(delegation))
        .findFirst()
        .orElseThrow(() -> new AssertionError(given.name() + ": does not wait: " + delegation));
  }

  private Intervention lastOf(String delegation) {
    return item.list.log().intervention(lastInterventions.get(delegation));
  }

  private Speaker who(Act act) {
    return speaker(act.first());
  }

  private Speaker speaker(String code) {
    return given.speaker(code);
  }

  /** One act as it is written; what of it nobody asked for is a mistake in the case. */
  private record Act(Map<String, Object> written, Set<String> asked) {

    private Act(Map<String, Object> written) {
      this(written, new HashSet<>());
    }

    private String verb() {
      return written.keySet().iterator().next();
    }

    private String first() {
      return text(verb());
    }

    private boolean has(String key) {
      return written.containsKey(key);
    }

    private Object value(String key) {
      asked.add(key);
      return written.get(key);
    }

    private String text(String key) {
      return (String) value(key);
    }

    private Integer number(String key) {
      return (Integer) value(key);
    }

    private Purpose purpose() {
      String purpose = text("for");
      return purpose == null ? null : Purpose.valueOf(purpose);
    }

    private Motion motion() {
      String motion = text("motion");
      return motion == null ? null : Motion.valueOf(motion);
    }

    private List<String> texts(String key) {
      Object value = value(key);
      return value == null ? List.of() : ((List<?>) value).stream().map(String::valueOf).toList();
    }

    private void mustBeUnderstood() {
      assertThat(asked).as("keys of %s", written).containsAll(written.keySet());
    }
  }
}
