package org.council.speakers.domain.event;

import java.util.List;
import java.util.UUID;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.roster.Capacity;

/** What is said of those who have the floor. */
public sealed interface FloorEvent extends SpeakersEvent {

  @Announced(
      value = "floor.given",
      meaning =
          "The Chair gave somebody the floor. A point of order is raised, and a motion made, by it.")
  record FloorGiven(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention that begins.") UUID intervention,
      @Meaning("The id of the participant whose intervention it is.") String participant,
      @Meaning(
              value = "The code of the delegation spoken for; absent for an officer or a guest.",
              optional = true)
          String delegation,
      @Meaning("In which capacity the participant speaks.") Capacity capacity,
      @Meaning("What the participant does with the floor.") Does does,
      @Meaning(
              "The symbols of the documents it is about, as given, in any spelling; empty where it is about none.")
          List<String> documents,
      @Meaning("How the speech reaches the meeting.") Medium medium,
      @Meaning(
              value =
                  "The id of the request that it answers, the first of requests; absent where none waited.",
              optional = true)
          UUID request,
      @Meaning(
              value =
                  "The ids of all requests that it answers, which wait no longer: an introduction of several documents answers several; empty where none waited, absent in what was said before it was added.",
              optional = true)
          List<UUID> requests,
      @Meaning(
              value =
                  "The group that is spoken for beside the delegation; absent where there is none.",
              optional = true)
          String onBehalfOf,
      @Meaning(value = Meanings.SEAT, optional = true) String seat,
      @Meaning(value = Meanings.MICROPHONE, optional = true) String microphone,
      @Meaning(
              value = "What was asked for; absent for an officer or a guest, who ask for nothing.",
              optional = true)
          Purpose purpose,
      @Meaning(
              value =
                  "The name of the motion it makes or is about; absent for everything else, and where the motion has no name.",
              optional = true)
          Motion motion,
      @Meaning(
              value = "How long it may last, in whole seconds; absent where no limit is known.",
              optional = true)
          Integer speakingTimeSeconds)
      implements FloorEvent {

    public FloorGiven(Place at, Intervention begun, List<UUID> requests) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          begun.id(),
          begun.by().participant(),
          begun.by().delegation(),
          begun.by().capacity(),
          begun.speech().does(),
          begun.speech().documents().symbols(),
          begun.speech().medium(),
          requests.stream().findFirst().orElse(null),
          requests,
          begun.speech().onBehalfOf(),
          begun.seat().name(),
          begun.seat().microphone(),
          begun.calledFor().purpose(),
          begun.calledFor().motion(),
          begun.clock().limitSeconds());
    }
  }

  @Announced(
      value = "intervention.ended",
      meaning =
          "Somebody who had the floor ended, or the item or the meeting was closed. Where intervention.passed-over follows, with 0 seconds here, that was no intervention.")
  record InterventionEnded(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention.") UUID intervention,
      @Meaning("The id of the participant whose intervention it is.") String participant,
      @Meaning("How long it lasted, in whole seconds, without its pauses.") int seconds,
      @Meaning(value = Meanings.SEAT, optional = true) String seat,
      @Meaning(value = Meanings.MICROPHONE, optional = true) String microphone)
      implements FloorEvent {

    public InterventionEnded(Place at, Intervention ended) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          ended.id(),
          ended.by().participant(),
          ended.seconds(),
          ended.seat().name(),
          ended.seat().microphone());
    }
  }

  @Announced(
      value = "intervention.passed-over",
      meaning =
          "What was given the floor was no intervention: who was called was absent, or the item was closed before it began. It ended with 0 seconds and counts as none.")
  record InterventionPassedOver(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention that was none.") UUID intervention,
      @Meaning("The id of the participant whose intervention it is.") String participant,
      @Meaning(
              value = "The code of the delegation spoken for; absent for an officer or a guest.",
              optional = true)
          String delegation,
      @Meaning(value = Meanings.SEAT, optional = true) String seat,
      @Meaning(value = Meanings.MICROPHONE, optional = true) String microphone)
      implements FloorEvent {

    public InterventionPassedOver(Place at, Intervention absent) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          absent.id(),
          absent.by().participant(),
          absent.by().delegation(),
          absent.seat().name(),
          absent.seat().microphone());
    }
  }

  @Announced(
      value = "time.yielded",
      meaning =
          "A speaker gave the rest of its time to another, who has the floor with it: floor.given said so just before.")
  record TimeYielded(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention that ended.") UUID intervention,
      @Meaning("The id of the participant who gave the time.") String participant,
      @Meaning("The id of the intervention that began.") UUID next,
      @Meaning("The id of the participant who has the time.") String to,
      @Meaning("How much it is, in whole seconds.") int seconds)
      implements FloorEvent {

    public TimeYielded(Place at, Intervention yielding, Intervention begun) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          yielding.id(),
          yielding.by().participant(),
          begun.id(),
          begun.by().participant(),
          begun.clock().limitSeconds());
    }
  }

  @Announced(
      value = "question.put",
      meaning =
          "A question is put to the one who speaks, who answers when it is put: floor.given named who asks just before.")
  record QuestionPut(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention with which it is put.") UUID intervention,
      @Meaning("The id of the participant who asks.") String participant,
      @Meaning("The id of the intervention whose speaker is asked.") UUID to,
      @Meaning(value = Meanings.SEAT, optional = true) String seat,
      @Meaning(value = Meanings.MICROPHONE, optional = true) String microphone)
      implements FloorEvent {

    public QuestionPut(Place at, Intervention question) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          question.id(),
          question.by().participant(),
          question.calledFor().letIn().questionTo(),
          question.seat().name(),
          question.seat().microphone());
    }
  }

  @Announced(
      value = "microphone.switched",
      meaning =
          "The microphone of one who has the floor, or had it, went on or off, as the room told; where it was on before floor.given, time says since when.")
  record MicrophoneSwitched(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the intervention.") UUID intervention,
      @Meaning("The id of the participant whose intervention it is.") String participant,
      @Meaning("The reference of the microphone.") String microphone,
      @Meaning("Whether it is on.") boolean on)
      implements FloorEvent {

    public MicrophoneSwitched(Place at, Intervention speaking, boolean on) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          speaking.id(),
          speaking.by().participant(),
          speaking.seat().microphone(),
          on);
    }
  }
}
