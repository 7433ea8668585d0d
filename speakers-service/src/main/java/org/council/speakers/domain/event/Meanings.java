package org.council.speakers.domain.event;

/** Meanings that events of speakers-service share. */
final class Meanings {

  static final String SESSION = "The symbol of the session, C23.";
  static final String MEETING = "The meeting by body and number, PL-1.";
  static final String NUMBER = "The number of the item in this meeting.";
  static final String ITEM =
      "The stable id of the item: the same in every meeting that takes it up.";

  static final String SEAT =
      "Where the speaker sits, as the room has it; absent where the roster does not say.";

  static final String MICROPHONE =
      "The reference of the microphone there; absent where the roster does not say.";

  private Meanings() {}
}
