package org.council.speakers.domain.event;

import java.util.UUID;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.order.Placing;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;

/** What is said of what delegations tell, ask and keep: all that leads to the floor. */
public sealed interface RequestEvent extends SpeakersEvent {

  /** What the document of a request means. */
  String DOCUMENT =
      "The symbol of the document it is about, as given, in any spelling; absent where it is about none.";

  @Announced(
      value = "notification.acknowledged",
      meaning =
          "The secretariat was told in advance that a delegation wishes to speak or to introduce a document; perhaps not for the first time.")
  record NotificationAcknowledged(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the participant who told it.") String by,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("What the floor will be asked for: INTRODUCE or SPEAK.") Purpose purpose,
      @Meaning(value = DOCUMENT, optional = true) String document)
      implements RequestEvent {

    public NotificationAcknowledged(Place at, Speaker speaker, Asking asking) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          speaker.participant(),
          speaker.delegation(),
          asking.purpose(),
          asking.document());
    }
  }

  @Announced(value = "request.submitted", meaning = "A delegation asked for the floor and waits.")
  record RequestSubmitted(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant who asked.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("What the floor is asked for.") Purpose purpose,
      @Meaning(value = DOCUMENT, optional = true) String document,
      @Meaning(
              value =
                  "The name of the motion it makes or is about; absent for everything else, and where the motion has no name.",
              optional = true)
          Motion motion,
      @Meaning(
              value =
                  "The group that is spoken for beside the delegation; absent where there is none.",
              optional = true)
          String onBehalfOf)
      implements RequestEvent {

    public RequestSubmitted(Place at, SpeakerRequest request) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          request.id(),
          request.participant(),
          request.delegation(),
          request.purpose(),
          request.document(),
          request.motion(),
          request.onBehalfOf());
    }
  }

  @Announced(
      value = "request.refused",
      meaning = "A request for the floor was refused by a rule of procedure.")
  record RequestRefused(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the participant who asked.") String participant,
      @Meaning(
              value =
                  "The code of the delegation spoken for; absent where it is an officer or a guest.",
              optional = true)
          String delegation,
      @Meaning("What the floor is asked for.") Purpose purpose,
      @Meaning(value = DOCUMENT, optional = true) String document,
      @Meaning("The id of the rule that refused it, spk-07.") String rule,
      @Meaning(
              value =
                  "Where the rule is written, in words; absent in what was said before it was added.",
              optional = true)
          String citation,
      @Meaning(
              value =
                  "The facts that broke it, in words; absent in what was said before they were added.",
              optional = true)
          String facts)
      implements RequestEvent {

    public RequestRefused(Place at, Speaker speaker, Asking asking, Refusal refusal) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          speaker.participant(),
          speaker.delegation(),
          asking.purpose(),
          asking.document(),
          refusal.rule().id(),
          refusal.rule().citation(),
          refusal.getMessage());
    }
  }

  @Announced(
      value = "request.withdrawn",
      meaning =
          "A request for the floor was withdrawn, or lapsed by a rule, and waits no more unless request.restored follows.")
  record RequestWithdrawn(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant who asked.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("What the floor is asked for.") Purpose purpose,
      @Meaning(value = DOCUMENT, optional = true) String document,
      @Meaning(
              value =
                  "The name of the motion it makes or is about; absent for everything else, and where the motion has no name.",
              optional = true)
          Motion motion,
      @Meaning(
              value =
                  "The id of the rule by which it lapsed; absent where the delegation withdrew it.",
              optional = true)
          String rule)
      implements RequestEvent {

    public RequestWithdrawn(Place at, SpeakerRequest request, Rule rule) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          request.id(),
          request.participant(),
          request.delegation(),
          request.purpose(),
          request.document(),
          request.motion(),
          rule == null ? null : rule.id());
    }
  }

  @Announced(
      value = "request.placed",
      meaning = "The Chair put one who waits directly before or after another.")
  record RequestPlaced(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant who asked.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning("On which side of the other it is called.") Side side,
      @Meaning("The id of the other request.") UUID beside,
      @Meaning("Why, in the Chair's words.") String reason,
      @Meaning(
              value = "The id of the participant who presided; absent where that is not known.",
              optional = true)
          String by)
      implements RequestEvent {

    public RequestPlaced(Place at, SpeakerRequest request, Placing placing) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          request.id(),
          request.participant(),
          request.delegation(),
          placing.side(),
          placing.beside(),
          placing.reason(),
          placing.by());
    }
  }

  @Announced(
      value = "request.passed-over",
      meaning =
          "One who was called, or had been given the floor already, was absent, and waits no more; it may ask again.")
  record RequestPassedOver(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant who asked.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation)
      implements RequestEvent {

    public RequestPassedOver(Place at, SpeakerRequest request) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          request.id(),
          request.participant(),
          request.delegation());
    }
  }

  @Announced(
      value = "request.restored",
      meaning =
          "A request that was answered, or lapsed, when its delegation was given the floor waits again, for that turn was none: who was called was absent and passed over, or the item was closed before.")
  record RequestRestored(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the request.") UUID request,
      @Meaning("The id of the participant who asked.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation)
      implements RequestEvent {

    public RequestRestored(Place at, SpeakerRequest request) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          request.id(),
          request.participant(),
          request.delegation());
    }
  }

  @Announced(
      value = "right.reserved",
      meaning =
          "A delegation does not introduce a document orally and keeps its right to speak on the item.")
  record RightReserved(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The id of the participant who told it.") String participant,
      @Meaning("The code of the delegation spoken for.") String delegation,
      @Meaning(
              value =
                  "The symbol of that document, as given, in any spelling; absent where it was not said.",
              optional = true)
          String document,
      @Meaning(
              value =
                  "The id of the request to introduce it, which waits no more; absent where none waited.",
              optional = true)
          UUID request)
      implements RequestEvent {

    public RightReserved(Place at, Speaker speaker, String document, UUID request) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          speaker.participant(),
          speaker.delegation(),
          document,
          request);
    }
  }
}
