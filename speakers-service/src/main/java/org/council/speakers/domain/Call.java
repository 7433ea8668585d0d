package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.FLOOR_GOES_TO_THE_ONE_EXPECTED;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.CalledFor;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.LetIn;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.RequestsOfOne;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.request.WaitingEntry;

/**
 * Somebody is called: as who it stands in the order, and which requests of its delegation are
 * answered.
 *
 * @param entry its first request, or, where none waits, one made at that instant
 * @param answered empty where none waits
 * @param letIn how it has the floor while another has it
 */
record Call(WaitingEntry entry, List<SpeakerRequest> answered, LetIn letIn) {

  /**
   * A call in its turn.
   *
   * @param now what one asks for who does not wait
   */
  static Call inItsTurn(Turn turn, Asking now, ListOfSpeakers list) {
    List<SpeakerRequest> answered = answered(turn, list);
    WaitingEntry entry =
        answered.isEmpty()
            ? WaitingEntry.of(null, turn.speaker(), now, list.acts())
            : list.waiting().entry(answered.getFirst());
    return new Call(entry, answered, LetIn.BY_NOBODY);
  }

  /**
   * Of a turn that is told late, not what was asked for only after it, but where it is expected.
   */
  private static List<SpeakerRequest> answered(Turn turn, ListOfSpeakers list) {
    String delegation = turn.speaker().delegation();
    Stream<SpeakerRequest> asked =
        list.waiting()
            .ofDelegation(delegation)
            .filter(one -> one.wasAskedForBy(turn.asked()) || one.id().equals(turn.expected()));
    return new RequestsOfOne(delegation, list.waiting().sorted(asked, list.order()))
        .answeredBy(turn.speech(), turn.expected());
  }

  /** A call of one whom another who has the floor lets in: to ask, or in the time it gives on. */
  static Call outOfTurn(LetIn letIn, Turn turn, Asking now, long sequence) {
    return new Call(WaitingEntry.of(null, turn.speaker(), now, sequence), List.of(), letIn);
  }

  /** The same, while the clock of another stands, if one does. */
  Call interrupting(LetIn letIn) {
    return new Call(entry, answered, letIn);
  }

  /** What it is for. */
  CalledFor isFor() {
    Purpose purpose = entry.capacity().waitsInTheList() ? entry.purpose() : null;
    return new CalledFor(purpose, entry.motion(), letIn);
  }

  /** The speech for the group that is named now, else for the one that was asked for. */
  Speech with(Speech speech) {
    return speech.inTheNameOf(entry.asking().onBehalfOf());
  }

  /** What is asked for with the speech only now: none of the requests that it answers means it. */
  List<Asking> notAskedBefore(Speech speech) {
    return speech.askings(entry.asking()).stream()
        .filter(each -> answered.stream().noneMatch(request -> request.asking().isMeantBy(each)))
        .toList();
  }

  /** The ids of the requests that are answered, the one that is called first at the head. */
  List<UUID> requests() {
    return answered.stream().map(SpeakerRequest::id).toList();
  }

  private boolean answersFirst(UUID request) {
    return !answered.isEmpty() && answered.getFirst().id().equals(request);
  }

  /**
   * Stops an introduction of nothing by one that does not wait.
   *
   * @throws InvalidInput when it names no document
   */
  void mustNameWhatItIntroduces() {
    if (answered.isEmpty()) {
      entry.asking().mustNameWhatItIntroduces("documents");
    }
  }

  /**
   * Refuses another than the one that is expected (spk-27).
   *
   * @param expected the id of the request that is next, or null where none is named
   * @throws Refusal when another request would be answered, or none
   */
  void mustAnswer(UUID expected) {
    FLOOR_GOES_TO_THE_ONE_EXPECTED.unless(
        expected == null || answersFirst(expected),
        "request %s is not the one that %s is called with",
        expected,
        entry.participant());
  }

  /**
   * Refuses to answer a request before it was made.
   *
   * @throws InvalidInput when the turn began before
   */
  void mustFollowWhatItAnswers(Turn turn) {
    answered.forEach(request -> request.mustHaveBeenAskedForBy(turn.asked()));
  }

  void isAnsweredBy(Intervention begun) {
    answered.forEach(request -> request.call(begun.id()));
  }
}
