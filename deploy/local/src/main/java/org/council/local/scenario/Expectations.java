package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Compares what the services say with what the scenario expects. */
final class Expectations {

  private static final String LINES = "Lines";

  private final SuiteClient suite;
  private final Room room;

  Expectations(SuiteClient suite, Room room) {
    this.suite = suite;
    this.room = room;
  }

  /**
   * Looks at the list of speakers.
   *
   * @throws PlayFailed with what was expected and what came
   */
  void check(Act.Expecting act) {
    switch (act) {
      case Act.ExpectQueue queue -> same("waiting", queue.order(), waiting(queue.item()));
      case Act.ExpectTime time ->
          same("seconds for " + time.by(), time.seconds(), secondsOf(time.by(), time.item()));
    }
  }

  /**
   * Checks that an act was refused by a rule that is cited.
   *
   * @throws PlayFailed with what was expected and what came
   */
  static void refused(Step step, Answer answer) {
    JsonNode problem = answer.json();
    String rule = problem.path("rule").asText("");
    boolean cited = !rule.isEmpty() && !problem.path("citation").asText("").isEmpty();
    boolean byThatRule = step.rule() == null || step.rule().equals(rule);
    if (answer.status() != 409 || !cited || !byThatRule) {
      throw new PlayFailed(
          "%n  expected: refused with 409 by %s, with a citation%n  came:     %s"
              .formatted(step.rule() == null ? "a rule" : step.rule(), answer.inShort()));
    }
  }

  /**
   * The records that the scenario has expectations of, by language; without any, those in the
   * session's languages that the service writes records in.
   */
  Map<String, String> records(Head head) {
    Map<String, String> records = new TreeMap<>();
    Map<String, String> expected = head.expect().record();
    if (expected.isEmpty()) {
      for (String language : head.session().languages()) {
        Answer answer = suite.send(recordIn(language));
        if (answer.succeeded()) {
          records.put(language, answer.text());
        }
      }
    }
    for (String key : expected.keySet()) {
      records.computeIfAbsent(language(key), language -> succeeded(recordIn(language)).text());
    }
    return records;
  }

  /**
   * Compares the records with the expected files.
   *
   * @return one message per file that is not met
   * @throws PlayFailed when a file cannot be read any more
   */
  static List<String> faultsOf(Scenario scenario, Map<String, String> records) {
    List<String> faults = new ArrayList<>();
    scenario
        .head()
        .expect()
        .record()
        .forEach((key, file) -> {
          String came = records.get(language(key));
          String expected = textOf(scenario, file);
          if (key.endsWith(LINES)) {
            missingLines(file, expected, came).forEach(faults::add);
          } else if (!came.equals(expected)) {
            faults.add(
                "record in %s is not %s:%n%s".formatted(key, file, LineDiff.of(expected, came)));
          }
        });
    return faults;
  }

  private static List<String> missingLines(String file, String expected, String came) {
    List<String> lines = Arrays.asList(came.split("\n", -1));
    return expected
        .lines()
        .filter(line -> !line.isEmpty() && !lines.contains(line))
        .map(line -> "a line of %s is not in the record: %s".formatted(file, line))
        .toList();
  }

  private List<String> waiting(int item) {
    return Waits.on(listOfSpeakers(item)).stream().map(Waits::participant).toList();
  }

  private Integer secondsOf(String participant, int item) {
    return StreamSupport.stream(listOfSpeakers(item).path("waiting").spliterator(), false)
        .filter(waiting -> waiting.path("participant").asText().equals(participant))
        .map(waiting -> waiting.path("speakingTimeSeconds"))
        .filter(JsonNode::isNumber)
        .map(JsonNode::asInt)
        .findFirst()
        .orElse(null);
  }

  private JsonNode listOfSpeakers(int item) {
    return succeeded(Call.get(Service.SPEAKERS, room.itemPath(item, "list-of-speakers"))).json();
  }

  private Call recordIn(String language) {
    return Call.getText(Service.MINUTES, room.meetingPath("record") + "?lang=" + language);
  }

  private Answer succeeded(Call call) {
    Answer answer = suite.send(call);
    if (!answer.succeeded()) {
      throw new PlayFailed(call + ": " + answer.inShort());
    }
    return answer;
  }

  private static void same(String what, Object expected, Object came) {
    if (!expected.equals(came)) {
      throw new PlayFailed(
          "%n  expected: %s %s%n  came:     %s %s"
              .formatted(what, expected, what, came == null ? "none" : came));
    }
  }

  private static String textOf(Scenario scenario, String file) {
    try {
      return new String(
          Files.readAllBytes(scenario.file().resolveSibling(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PlayFailed("cannot read " + file + ": " + e.getMessage());
    }
  }

  private static String language(String key) {
    return key.endsWith(LINES) ? key.substring(0, key.length() - LINES.length()) : key;
  }
}
