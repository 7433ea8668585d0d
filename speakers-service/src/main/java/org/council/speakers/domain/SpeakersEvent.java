package org.council.speakers.domain;

import java.util.List;
import java.util.UUID;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.Meaning;

/**
 * All that speakers-service announces. The records are the contract: their components are sent as
 * they stand, what is absent is null here and left out there. Everything said of one session is in
 * one order.
 */
public sealed interface SpeakersEvent extends Fact {

  /** The symbol of the session that it is about. */
  String session();

  /** The meeting by body and number, {@code PL-1}. */
  String meeting();

  /** The number of the item in that meeting. */
  int number();

  @Override
  default String key() {
    return session();
  }

  @Override
  default String subject() {
    return "sessions/%s/meetings/%s/items/%d".formatted(session(), meeting(), number());
  }

  @Announced(
      value = "list.opened",
      meaning = "The list of speakers of an item was opened with the item.")
  record ListOpened(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item)
      implements SpeakersEvent {}

  @Announced(
      value = "list.closed",
      meaning = "The Chair closed the list of speakers; those who wait are still called.")
  record ListClosed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item)
      implements SpeakersEvent {}

  @Announced(value = "list.reopened", meaning = "The Chair opened the list of speakers again.")
  record ListReopened(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item)
      implements SpeakersEvent {}

  @Announced(
      value = "list.announced",
      meaning = "The Chair announced the list of speakers and how many are left.")
  record ListAnnounced(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("How many wait.") int waiting,
      @Meaning(
              value =
                  "The time of each observer in seconds; absent where none waits or has spoken, or it is not"
                      + " computed.",
              optional = true)
          Integer observerSeconds)
      implements SpeakersEvent {}

  @Announced(
      value = "time-limit.set",
      meaning = "The Chair, with the meeting's assent, set how long speakers have on the item.")
  record TimeLimitSet(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("What is limited: a speech of such a speaker, or all of a delegation together.")
          Limited who,
      @Meaning(
              value = "The limit in seconds; absent where the rule book's counts again.",
              optional = true)
          Integer seconds,
      @Meaning(value = "The id of the participant who presided, if known.", optional = true)
          String by)
      implements SpeakersEvent {}

  @Announced(
      value = "notification.acknowledged",
      meaning =
          "The secretariat was told in advance that a delegation wishes to speak or to introduce a document.")
  record NotificationAcknowledged(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the participant who told it.") String by,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("What the floor is asked for.") Purpose purpose,
      @Meaning(value = "The symbol of the document it is about, as given.", optional = true)
          String document)
      implements SpeakersEvent {}

  @Announced(value = "request.submitted", meaning = "A delegation asked for the floor and waits.")
  record RequestSubmitted(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("What the floor is asked for.") Purpose purpose,
      @Meaning(value = "The symbol of the document it is about, as given.", optional = true)
          String document,
      @Meaning(
              value = "The name of the motion; absent for everything else and for others.",
              optional = true)
          Motion motion,
      @Meaning(
              value = "The group that is spoken for beside the delegation, if there is one.",
              optional = true)
          String onBehalfOf)
      implements SpeakersEvent {}

  @Announced(
      value = "request.refused",
      meaning = "A request for the floor was refused by a rule of procedure.")
  record RequestRefused(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("What the floor is asked for.") Purpose purpose,
      @Meaning(value = "The symbol of the document it is about, as given.", optional = true)
          String document,
      @Meaning("The id of the rule that refused it, spk-07.") String rule)
      implements SpeakersEvent {}

  @Announced(
      value = "request.withdrawn",
      meaning = "A request for the floor was withdrawn, or lapsed by a rule.")
  record RequestWithdrawn(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("What the floor is asked for.") Purpose purpose,
      @Meaning(value = "The symbol of the document it is about, as given.", optional = true)
          String document,
      @Meaning(value = "The name of the motion it is about, if any.", optional = true)
          Motion motion,
      @Meaning(
              value =
                  "The id of the rule by which it lapsed; absent where the delegation withdrew it.",
              optional = true)
          String rule)
      implements SpeakersEvent {}

  @Announced(
      value = "request.placed",
      meaning = "The Chair put one who waits directly before or after another.")
  record RequestPlaced(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("On which side of the other.") Side side,
      @Meaning("The id of the other request.") UUID beside,
      @Meaning("Why, in the Chair's words.") String reason,
      @Meaning(value = "The id of the participant who presided, if known.", optional = true)
          String by)
      implements SpeakersEvent {}

  @Announced(
      value = "request.passed-over",
      meaning = "One who was called was absent, and waits no more.")
  record RequestPassedOver(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation)
      implements SpeakersEvent {}

  @Announced(
      value = "right.reserved",
      meaning =
          "A delegation does not introduce a document orally and keeps its right to speak on the item.")
  record RightReserved(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning(value = "The symbol of that document, as given.", optional = true) String document)
      implements SpeakersEvent {}

  @Announced(value = "floor.given", meaning = "The Chair gave somebody the floor.")
  record FloorGiven(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention that begins.") UUID intervention,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning(
              value = "The code of the delegation spoken for; absent for an officer or a guest.",
              optional = true)
          String delegation,
      @Meaning("In which capacity the participant speaks.") Capacity capacity,
      @Meaning("What the participant does with the floor.") Does does,
      @Meaning("The symbols of the documents it is about, as given.") List<String> documents,
      @Meaning("How the speech reaches the meeting.") Medium medium,
      @Meaning(value = "The request that it answers; absent where none waited.", optional = true)
          UUID request,
      @Meaning(
              value = "The group that is spoken for beside the delegation, if there is one.",
              optional = true)
          String onBehalfOf,
      @Meaning(value = "Where the speaker sits, as the room has it.", optional = true) String seat,
      @Meaning(value = "The reference of the microphone there.", optional = true) String microphone,
      @Meaning(
              value = "What was asked for; absent for an officer or a guest, who ask for nothing.",
              optional = true)
          Purpose purpose,
      @Meaning(value = "The name of the motion it makes or is about, if any.", optional = true)
          Motion motion,
      @Meaning(
              value = "How long it may last, in seconds; absent where no limit is known.",
              optional = true)
          Integer speakingTimeSeconds)
      implements SpeakersEvent {}

  @Announced(
      value = "intervention.paused",
      meaning = "The clock of an intervention stands; its time does not run.")
  record InterventionPaused(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention.") UUID intervention,
      @Meaning("The id of the participant in the roster.") String participant)
      implements SpeakersEvent {}

  @Announced(value = "intervention.resumed", meaning = "The clock of an intervention runs again.")
  record InterventionResumed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention.") UUID intervention,
      @Meaning("The id of the participant in the roster.") String participant)
      implements SpeakersEvent {}

  @Announced(value = "intervention.ended", meaning = "Somebody who had the floor ended.")
  record InterventionEnded(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention.") UUID intervention,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("How long it lasted, in seconds.") int seconds)
      implements SpeakersEvent {}

  @Announced(
      value = "microphone.switched",
      meaning = "The microphone of one who has the floor went on or off, as the room told.")
  record MicrophoneSwitched(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention.") UUID intervention,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("The reference of the microphone.") String microphone,
      @Meaning("Whether it is on.") boolean on)
      implements SpeakersEvent {}

  @Announced(
      value = "time.yielded",
      meaning = "A speaker gave the rest of its time to another, who has the floor with it.")
  record TimeYielded(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention that ended.") UUID intervention,
      @Meaning("The id of the participant who gave the time.") String participant,
      @Meaning("The id of the intervention that began.") UUID next,
      @Meaning("The id of the participant who has the time.") String to,
      @Meaning("How much it is, in seconds.") int seconds)
      implements SpeakersEvent {}

  @Announced(
      value = "question.put",
      meaning = "A question is put to the one who speaks, who answers when it is put.")
  record QuestionPut(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention with which it is put.") UUID intervention,
      @Meaning("The id of the participant who asks.") String participant,
      @Meaning("The id of the intervention whose speaker is asked.") UUID to)
      implements SpeakersEvent {}

  @Announced(
      value = "motion.ended",
      meaning = "A motion was decided on, withdrawn by its mover, or ruled out by the Chair.")
  record MotionEnded(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention with which it was made.") UUID intervention,
      @Meaning("The id of the participant who made it.") String participant,
      @Meaning("The code of the delegation that made it.") String delegation,
      @Meaning(value = "Its name, if it has one.", optional = true) Motion motion,
      @Meaning("What became of it.") MotionResult result)
      implements SpeakersEvent {}

  @Announced(value = "point-of-order.ruled", meaning = "The Chair ruled on a point of order.")
  record PointOfOrderRuled(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention with which the point of order was raised.")
          UUID intervention,
      @Meaning("The id of the participant who raised it.") String participant,
      @Meaning("The code of the delegation that raised it.") String delegation,
      @Meaning("How the Chair ruled.") Ruling ruling)
      implements SpeakersEvent {}

  @Announced(
      value = "ruling.appealed",
      meaning = "A delegation appealed against the ruling on a point of order.")
  record RulingAppealed(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention with which the point of order was raised.")
          UUID intervention,
      @Meaning("The id of the participant who appealed.") String participant,
      @Meaning("The code of the delegation that appealed.") String delegation)
      implements SpeakersEvent {}

  @Announced(
      value = "appeal.decided",
      meaning = "The meeting decided on an appeal against the ruling on a point of order.")
  record AppealDecided(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The meeting by body and number, PL-1.") String meeting,
      @Meaning("The number of the item in this meeting.") int number,
      @Meaning("The stable id of the item: the same in every meeting that takes it up.")
          String item,
      @Meaning("The id of the intervention with which the point of order was raised.")
          UUID intervention,
      @Meaning("The code of the delegation that appealed.") String delegation,
      @Meaning("What became of the ruling.") AppealResult result)
      implements SpeakersEvent {}
}
