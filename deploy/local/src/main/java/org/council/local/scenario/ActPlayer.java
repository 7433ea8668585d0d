package org.council.local.scenario;

import java.util.HashMap;
import java.util.Map;

/**
 * Plays one act after the other: sends it, and compares the answer with what the file says of it.
 */
final class ActPlayer {

  private final SuiteClient suite;
  private final Room room;
  private final Calls calls;
  private final Expectations expectations;
  private Call pendingEnding;

  ActPlayer(SuiteClient suite, Room room, Expectations expectations) {
    this.suite = suite;
    this.room = room;
    this.calls = new Calls(room);
    this.expectations = expectations;
  }

  /**
   * Plays an act; the speech before it ends as it begins.
   *
   * @throws PlayFailed naming the act, what was expected and what came
   */
  void play(Moment moment) {
    Step step = moment.step();
    try {
      endTheSpeech();
      switch (step.act()) {
        case Act.Doing doing -> act(moment, doing);
        case Act.Expecting expecting -> expectations.check(expecting);
      }
    } catch (PlayFailed e) {
      throw e.at(step.place());
    }
  }

  /** Ends the speech that has not ended yet, if any. */
  void endTheSpeech() {
    if (pendingEnding != null) {
      Call ending = pendingEnding;
      pendingEnding = null;
      accepted(suite.send(ending));
    }
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
    if (doing instanceof Act.Speech) {
      pendingEnding = calls.ending(answer.json().path("id").asText(), moment);
    }
  }

  /**
   * Who gives the floor has looked at the lists of all items before the meeting, and so at the one
   * that the speech is on: nobody else is to have moved it meanwhile.
   */
  private Call asSeen(Moment moment, Act.Speech speech) {
    Map<Integer, String> versions = new HashMap<>();
    for (int item : room.itemsBeforeTheMeeting()) {
      Answer list = suite.send(calls.list(item));
      accepted(list);
      room.sees(item, Expectations.waitingOn(list.json()));
      versions.put(item, list.version());
    }
    return calls.of(moment).seeing(versions.get(room.itemOf(speech)));
  }

  private static void accepted(Answer answer) {
    if (!answer.succeeded()) {
      throw new PlayFailed("%n  expected: accepted%n  came:     %s".formatted(answer.inShort()));
    }
  }
}
