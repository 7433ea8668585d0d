package org.council.speakers;

import java.util.List;
import java.util.UUID;
import org.council.contract.EventContract;
import org.council.platform.procedure.Fact;
import org.council.speakers.domain.event.ClockEvent.InterventionPaused;
import org.council.speakers.domain.event.ClockEvent.InterventionResumed;
import org.council.speakers.domain.event.FloorEvent.FloorGiven;
import org.council.speakers.domain.event.FloorEvent.InterventionEnded;
import org.council.speakers.domain.event.FloorEvent.InterventionPassedOver;
import org.council.speakers.domain.event.FloorEvent.MicrophoneSwitched;
import org.council.speakers.domain.event.FloorEvent.QuestionPut;
import org.council.speakers.domain.event.FloorEvent.TimeYielded;
import org.council.speakers.domain.event.ListEvent.ListAnnounced;
import org.council.speakers.domain.event.ListEvent.ListClosed;
import org.council.speakers.domain.event.ListEvent.ListOpened;
import org.council.speakers.domain.event.ListEvent.ListReopened;
import org.council.speakers.domain.event.ListEvent.ObserverTimeFixed;
import org.council.speakers.domain.event.ListEvent.TimeLimitSet;
import org.council.speakers.domain.event.MotionEvent.MotionEnded;
import org.council.speakers.domain.event.PointOfOrderEvent.AppealDecided;
import org.council.speakers.domain.event.PointOfOrderEvent.PointOfOrderRuled;
import org.council.speakers.domain.event.PointOfOrderEvent.RulingAppealed;
import org.council.speakers.domain.event.RequestEvent.NotificationAcknowledged;
import org.council.speakers.domain.event.RequestEvent.RequestPassedOver;
import org.council.speakers.domain.event.RequestEvent.RequestPlaced;
import org.council.speakers.domain.event.RequestEvent.RequestRefused;
import org.council.speakers.domain.event.RequestEvent.RequestRestored;
import org.council.speakers.domain.event.RequestEvent.RequestSubmitted;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.event.RequestEvent.RightReserved;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.SpeakersRule;

/** The samples are the published examples: the floor of one item. */
class EventContractTest extends EventContract {

  private static final String SESSION = "C23";
  private static final String MEETING = "PL-1";
  private static final int NUMBER = 11;
  private static final String ITEM = "6155adce-ceab-33e8-9a8b-cf986a44ca80";
  private static final UUID REQUEST = UUID.fromString("018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a01");
  private static final UUID OTHER_REQUEST = UUID.fromString("018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a03");
  private static final UUID INTERVENTION = UUID.fromString("018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a02");

  private static final UUID NEXT_INTERVENTION =
      UUID.fromString("018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a04");

  EventContractTest() {
    super("speakers", SpeakersEvent.class, samples());
  }

  private static Fact[] samples() {
    return new Fact[] {
      new NotificationAcknowledged(
          SESSION, MEETING, NUMBER, ITEM, "observer-rus", "RUS", Purpose.INTRODUCE, "C23/90"),
      new ListOpened(SESSION, MEETING, NUMBER, ITEM),
      new RequestSubmitted(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          REQUEST,
          "councillor-ken",
          "KEN",
          Purpose.INTRODUCE,
          "C23/72(Rev.1)",
          null,
          "the African Group"),
      new RequestRefused(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          "observer-rus",
          "RUS",
          Purpose.SPEAK,
          "C23/90",
          "spk-07",
          SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE.citation(),
          "RUS spoke on the item at 2023-07-12T09:50:00Z"),
      new RequestWithdrawn(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          REQUEST,
          "observer-rus",
          "RUS",
          Purpose.SPEAK,
          "C23/90",
          null,
          "spk-07"),
      new RequestPlaced(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          REQUEST,
          "councillor-ken",
          "KEN",
          Side.BEFORE,
          OTHER_REQUEST,
          "The minister has to leave.",
          "chair"),
      new RequestPassedOver(SESSION, MEETING, NUMBER, ITEM, REQUEST, "councillor-ken", "KEN"),
      new RequestRestored(SESSION, MEETING, NUMBER, ITEM, REQUEST, "observer-rus", "RUS"),
      new ListAnnounced(SESSION, MEETING, NUMBER, ITEM, 3, 300),
      new ObserverTimeFixed(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          240,
          "spk-23",
          "allotted: 1200 s; spoken of it: 720 s; observers waiting: 2; at most 300 s each"),
      new TimeLimitSet(SESSION, MEETING, NUMBER, ITEM, Limited.COUNCILLOR, 180, "chair"),
      new RightReserved(
          SESSION, MEETING, NUMBER, ITEM, "observer-rus", "RUS", "C23/90", OTHER_REQUEST),
      new FloorGiven(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          INTERVENTION,
          "councillor-ken",
          "KEN",
          Capacity.COUNCILLOR,
          Does.INTRODUCES,
          List.of("C23/72(Rev.1)+Corr.1"),
          Medium.ORAL,
          REQUEST,
          List.of(REQUEST),
          "the African Group",
          "C-14",
          "M-014",
          Purpose.INTRODUCE,
          null,
          180),
      new MicrophoneSwitched(
          SESSION, MEETING, NUMBER, ITEM, INTERVENTION, "councillor-ken", "M-014", true),
      new InterventionPaused(
          SESSION, MEETING, NUMBER, ITEM, INTERVENTION, "councillor-ken", "C-14", "M-014"),
      new InterventionResumed(
          SESSION, MEETING, NUMBER, ITEM, INTERVENTION, "councillor-ken", "C-14", "M-014"),
      new InterventionEnded(
          SESSION, MEETING, NUMBER, ITEM, INTERVENTION, "councillor-ken", 120, "C-14", "M-014"),
      new InterventionPassedOver(
          SESSION, MEETING, NUMBER, ITEM, INTERVENTION, "councillor-ken", "KEN", "C-14", "M-014"),
      new TimeYielded(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          INTERVENTION,
          "councillor-ken",
          NEXT_INTERVENTION,
          "councillor-tur",
          90),
      new QuestionPut(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          NEXT_INTERVENTION,
          "councillor-tur",
          INTERVENTION,
          "C-31",
          "M-031"),
      new MotionEnded(
          SESSION,
          MEETING,
          NUMBER,
          ITEM,
          INTERVENTION,
          "councillor-ken",
          "KEN",
          Motion.CLOSURE_OF_THE_DEBATE,
          MotionResult.LOST),
      new PointOfOrderRuled(
          SESSION, MEETING, NUMBER, ITEM, INTERVENTION, "councillor-ken", "KEN", Ruling.UPHELD),
      new RulingAppealed(SESSION, MEETING, NUMBER, ITEM, INTERVENTION, "councillor-tur", "TUR"),
      new AppealDecided(
          SESSION, MEETING, NUMBER, ITEM, INTERVENTION, "TUR", AppealResult.RULING_STANDS),
      new ListClosed(SESSION, MEETING, NUMBER, ITEM),
      new ListReopened(SESSION, MEETING, NUMBER, ITEM)
    };
  }
}
