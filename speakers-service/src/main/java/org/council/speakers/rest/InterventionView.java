package org.council.speakers.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.CalledFor;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.time.SpeechClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the floor log. */
public record InterventionView(
    UUID id,
    String session,
    String meeting,
    int number,
    String item,
    String participant,
    String delegation,
    @Schema(description = "The group that is spoken for beside the delegation, if there is one.")
        String onBehalfOf,
    Capacity capacity,
    Does does,
    @Schema(
            description =
                "What was asked for; left out for an officer or a guest, who ask for nothing.")
        Purpose purpose,
    @Schema(description = "The name of the motion that it makes or is about, if any.")
        Motion motion,
    @Schema(description = "What became of the motion that it makes, once it has ended.")
        MotionResult motionResult,
    List<String> documents,
    Medium medium,
    @Schema(description = "Where the speaker sits, as the room has it, if that is known.")
        String seat,
    @Schema(description = "The reference of the microphone there, if that is known.")
        String microphone,
    @Schema(description = "Since when that microphone is on, as the room told; else left out.")
        Instant microphoneOnSince,
    @Schema(description = "How long it may last, in seconds; left out where no limit is known.")
        Integer speakingTimeSeconds,
    Instant givenAt,
    @Schema(description = "Left out while it goes on.") Instant endedAt,
    @Schema(
            description =
                "How long it lasted; left out while it goes on, 0 where the one called was passed over.")
        Integer seconds,
    @Schema(
            description =
                "Whether the one called was absent: then it counts as no intervention; left out where it was not.")
        Boolean passedOver,
    @Schema(description = "When the meeting was adjourned although it went on; usually left out.")
        Instant meetingAdjournedAt,
    @Schema(
            description =
                "When the item or the meeting was closed, where the floor was given after that; usually left out.")
        Instant closedSince,
    @Schema(description = "Since when its clock stands; left out while it runs.") Instant pausedAt,
    @Schema(description = "How long its clock stood before, in seconds; left out for 0.")
        Integer pausedSeconds,
    @Schema(description = "When the speaker is warned; left out where its time does not run out.")
        Instant warningAt,
    @Schema(
            description =
                "When its time runs out; left out without a limit, in a pause, and at the end.")
        Instant runsOutAt,
    @Schema(description = "How much longer than its limit it lasted; left out for 0.")
        Integer overTimeSeconds,
    @Schema(description = "The intervention to whose speaker it puts a question; usually left out.")
        UUID questionTo,
    @Schema(description = "The intervention whose rest of time it has; usually left out.")
        UUID yieldedBy,
    @Schema(description = "How the Chair ruled on a point of order; else left out.") Ruling ruling,
    @Schema(description = "The delegation that appealed against the ruling, if one did.")
        String appellant,
    @Schema(description = "What the meeting decided on the appeal, once it did.")
        AppealResult appealResult) {

  static InterventionView of(ListOfSpeakers list, Intervention intervention) {
    Speech speech = intervention.speech();
    SpeechClock clock = intervention.clock();
    CalledFor calledFor = intervention.calledFor();
    int warning = list.ruleBook().warningSeconds().value();
    return new InterventionView(
        intervention.id(),
        list.id().session(),
        intervention.meeting(),
        intervention.number(),
        list.id().item(),
        intervention.by().participant(),
        intervention.by().delegation(),
        speech.onBehalfOf(),
        intervention.by().capacity(),
        speech.does(),
        calledFor.purpose(),
        calledFor.motion(),
        calledFor.motionResult(),
        speech.documents().symbols(),
        speech.medium(),
        intervention.seat().name(),
        intervention.seat().microphone(),
        intervention.microphone().onSince(),
        clock.limitSeconds(),
        clock.givenAt(),
        clock.endedAt(),
        clock.endedAt() == null ? null : intervention.seconds(),
        intervention.course().passedOver() ? true : null,
        intervention.course().meetingAdjournedAt(),
        intervention.course().closedSince(),
        clock.pausedAt(),
        unlessNone(clock.pausedSeconds()),
        clock.warningAt(warning).orElse(null),
        clock.runsOutAt().orElse(null),
        unlessNone(intervention.course().overTimeSeconds()),
        calledFor.letIn().questionTo(),
        calledFor.letIn().yieldedBy(),
        intervention.pointOfOrder().map(PointOfOrder::ruling).orElse(null),
        intervention.pointOfOrder().map(PointOfOrder::appellant).orElse(null),
        intervention.pointOfOrder().map(PointOfOrder::appealResult).orElse(null));
  }

  private static Integer unlessNone(int seconds) {
    return seconds == 0 ? null : seconds;
  }
}
