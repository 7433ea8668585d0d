package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Plays one act after the other: sends it, and compares the answer with what the file says of it.
 */
final class ActPlayer {

  private final SuiteClient suite;
  private final Room room;
  private final Calls calls;
  private final Expectations expectations;
  private final List<Call> uponItsEnd = new ArrayList<>();

  ActPlayer(SuiteClient suite, Room room, Expectations expectations) {
    this.suite = suite;
    this.room = room;
    this.calls = new Calls(room);
    this.expectations = expectations;
  }

  /**
   * Plays an act; the speech before it ends as it begins.
   *
   * @throws PlayFailed naming the act, what was expected and what came, or what broke it off
   */
  void play(Moment moment) {
    during(
        moment.step().place(),
        () -> {
          endTheSpeech();
          switch (moment.step().act()) {
            case Act.Doing doing -> act(moment, doing);
            case Act.Expecting expecting -> expectations.check(expecting);
          }
        });
  }

  /**
   * Ends the speech that lasts beyond the last act, if one does.
   *
   * @throws PlayFailed as {@link #play} does
   */
  void finish() {
    during("after the last act", this::endTheSpeech);
  }

  private static void during(String place, Runnable act) {
    try {
      act.run();
    } catch (PlayFailed e) {
      throw e.at(place);
    } catch (RuntimeException e) {
      throw PlayFailed.brokenOff(e).at(place);
    }
  }

  /** Ends the speech that has not ended yet, if any; what must follow it at once does. */
  private void endTheSpeech() {
    List<Call> due = List.copyOf(uponItsEnd);
    uponItsEnd.clear();
    due.forEach(call -> accepted(suite.send(call)));
  }

  private void act(Moment moment, Act.Doing doing) {
    Answer answer =
        suite.send(doing instanceof Act.Speech speech ? asSeen(moment, speech) : calls.of(moment));
    if (moment.step().refused()) {
      Expectations.refused(moment.step(), answer);
      return;
    }
    accepted(answer);
    room.remember(doing, answer);
    if (doing instanceof Act.Speech speech) {
      given(speech, answer.json(), moment);
    }
  }

  private void given(Act.Speech speech, JsonNode given, Moment moment) {
    String intervention = given.path("id").asText();
    uponItsEnd.add(calls.ending(intervention, moment));
    if (given.path("purpose").asText().equals(Act.Purpose.PROCEDURAL_MOTION.name())) {
      uponItsEnd.add(calls.withdrawing(intervention, moment));
    }
    if (speech.does() == Act.Does.RAISES_POINT_OF_ORDER && isRuledOnAtOnce(room.itemOf(speech))) {
      uponItsEnd.add(calls.ruling(intervention, moment));
    }
  }

  /** Whether the rule book that the item follows wants the Chair's ruling before all else. */
  private boolean isRuledOnAtOnce(int item) {
    String ruleBook = seen(calls.list(item)).json().path("ruleBook").asText();
    JsonNode provisions = seen(calls.ruleBook(ruleBook)).json().path("provisions");
    return StreamSupport.stream(provisions.spliterator(), false)
        .filter(provision -> provision.path("name").asText().equals("ruledOnAtOnce"))
        .anyMatch(provision -> provision.path("value").asBoolean());
  }

  /**
   * Who gives the floor has looked at the lists of all items before the meeting, and so at the one
   * that the speech is on: nobody else is to have moved it meanwhile.
   */
  private Call asSeen(Moment moment, Act.Speech speech) {
    Map<Integer, String> versions = new HashMap<>();
    for (int item : room.itemsBeforeTheMeeting()) {
      Answer list = seen(calls.list(item));
      room.sees(item, Waits.on(list.json()));
      versions.put(item, list.version());
    }
    return calls.of(moment).seeing(versions.get(room.itemOf(speech)));
  }

  private Answer seen(Call look) {
    Answer answer = suite.send(look);
    accepted(answer);
    return answer;
  }

  private static void accepted(Answer answer) {
    if (!answer.succeeded()) {
      throw new PlayFailed("%n  expected: accepted%n  came:     %s".formatted(answer.inShort()));
    }
  }
}
