package org.council.speakers.domain;

import java.util.UUID;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.SpeakersEvent.AppealDecided;
import org.council.speakers.domain.SpeakersEvent.FloorGiven;
import org.council.speakers.domain.SpeakersEvent.InterventionEnded;
import org.council.speakers.domain.SpeakersEvent.InterventionPaused;
import org.council.speakers.domain.SpeakersEvent.InterventionResumed;
import org.council.speakers.domain.SpeakersEvent.ListAnnounced;
import org.council.speakers.domain.SpeakersEvent.ListClosed;
import org.council.speakers.domain.SpeakersEvent.ListOpened;
import org.council.speakers.domain.SpeakersEvent.ListReopened;
import org.council.speakers.domain.SpeakersEvent.MicrophoneSwitched;
import org.council.speakers.domain.SpeakersEvent.MotionEnded;
import org.council.speakers.domain.SpeakersEvent.NotificationAcknowledged;
import org.council.speakers.domain.SpeakersEvent.PointOfOrderRuled;
import org.council.speakers.domain.SpeakersEvent.QuestionPut;
import org.council.speakers.domain.SpeakersEvent.RequestPassedOver;
import org.council.speakers.domain.SpeakersEvent.RequestPlaced;
import org.council.speakers.domain.SpeakersEvent.RequestRefused;
import org.council.speakers.domain.SpeakersEvent.RequestSubmitted;
import org.council.speakers.domain.SpeakersEvent.RequestWithdrawn;
import org.council.speakers.domain.SpeakersEvent.RightReserved;
import org.council.speakers.domain.SpeakersEvent.RulingAppealed;
import org.council.speakers.domain.SpeakersEvent.TimeLimitSet;
import org.council.speakers.domain.SpeakersEvent.TimeYielded;

/** Puts what happened into the events that everybody sees. */
final class Announcing {

  private Announcing() {}

  static SpeakersEvent listOpened(Place at) {
    return new ListOpened(at.session(), at.meeting(), at.number(), at.item());
  }

  static SpeakersEvent listClosed(Place at) {
    return new ListClosed(at.session(), at.meeting(), at.number(), at.item());
  }

  static SpeakersEvent listReopened(Place at) {
    return new ListReopened(at.session(), at.meeting(), at.number(), at.item());
  }

  static SpeakersEvent listAnnounced(Place at, int waiting, Integer observerSeconds) {
    return new ListAnnounced(
        at.session(), at.meeting(), at.number(), at.item(), waiting, observerSeconds);
  }

  static SpeakersEvent limited(Place at, Limited who, Integer seconds, String by) {
    return new TimeLimitSet(at.session(), at.meeting(), at.number(), at.item(), who, seconds, by);
  }

  static SpeakersEvent acknowledged(Place at, Speaker speaker, Asking asking) {
    return new NotificationAcknowledged(
        at.session(),
        at.meeting(),
        at.number(),
        at.item(),
        speaker.participant(),
        speaker.delegation(),
        asking.purpose(),
        asking.document());
  }

  static SpeakersEvent submitted(Place at, SpeakerRequest request) {
    return new RequestSubmitted(
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

  static SpeakersEvent refused(Place at, Speaker speaker, Asking asking, Rule rule) {
    return new RequestRefused(
        at.session(),
        at.meeting(),
        at.number(),
        at.item(),
        speaker.participant(),
        speaker.delegation(),
        asking.purpose(),
        asking.document(),
        rule.id());
  }

  static SpeakersEvent withdrawn(Place at, SpeakerRequest request, Rule rule) {
    return new RequestWithdrawn(
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

  static SpeakersEvent placed(Place at, SpeakerRequest request, Placing placing) {
    return new RequestPlaced(
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

  static SpeakersEvent passedOver(Place at, SpeakerRequest request) {
    return new RequestPassedOver(
        at.session(),
        at.meeting(),
        at.number(),
        at.item(),
        request.id(),
        request.participant(),
        request.delegation());
  }

  static SpeakersEvent reserved(Place at, Speaker speaker, String document) {
    return new RightReserved(
        at.session(),
        at.meeting(),
        at.number(),
        at.item(),
        speaker.participant(),
        speaker.delegation(),
        document);
  }

  static SpeakersEvent given(Place at, Intervention begun, UUID request) {
    return new FloorGiven(
        at.session(),
        at.meeting(),
        at.number(),
        at.item(),
        begun.id(),
        begun.participant(),
        begun.delegation(),
        begun.capacity(),
        begun.does(),
        begun.documents(),
        begun.medium(),
        request,
        begun.onBehalfOf(),
        begun.seat().name(),
        begun.seat().microphone(),
        begun.purpose(),
        begun.motion(),
        begun.speakingTimeSeconds());
  }

  static SpeakersEvent motionEnded(ListId list, Intervention moved, MotionResult result) {
    return new MotionEnded(
        list.session(),
        moved.meeting(),
        moved.number(),
        list.item(),
        moved.id(),
        moved.participant(),
        moved.delegation(),
        moved.motion(),
        result);
  }

  static SpeakersEvent paused(ListId list, Intervention intervention) {
    return new InterventionPaused(
        list.session(),
        intervention.meeting(),
        intervention.number(),
        list.item(),
        intervention.id(),
        intervention.participant());
  }

  static SpeakersEvent resumed(ListId list, Intervention intervention) {
    return new InterventionResumed(
        list.session(),
        intervention.meeting(),
        intervention.number(),
        list.item(),
        intervention.id(),
        intervention.participant());
  }

  static SpeakersEvent ended(ListId list, Intervention ended) {
    return new InterventionEnded(
        list.session(),
        ended.meeting(),
        ended.number(),
        list.item(),
        ended.id(),
        ended.participant(),
        ended.seconds());
  }

  static SpeakersEvent microphoneSwitched(ListId list, Intervention intervention, boolean on) {
    return new MicrophoneSwitched(
        list.session(),
        intervention.meeting(),
        intervention.number(),
        list.item(),
        intervention.id(),
        intervention.participant(),
        intervention.seat().microphone(),
        on);
  }

  static SpeakersEvent yielded(ListId list, Intervention yielding, Intervention begun) {
    return new TimeYielded(
        list.session(),
        yielding.meeting(),
        yielding.number(),
        list.item(),
        yielding.id(),
        yielding.participant(),
        begun.id(),
        begun.participant(),
        begun.speakingTimeSeconds());
  }

  static SpeakersEvent questionPut(ListId list, Intervention question) {
    return new QuestionPut(
        list.session(),
        question.meeting(),
        question.number(),
        list.item(),
        question.id(),
        question.participant(),
        question.questionTo());
  }

  static SpeakersEvent ruled(ListId list, Intervention pointOfOrder, Ruling ruling) {
    return new PointOfOrderRuled(
        list.session(),
        pointOfOrder.meeting(),
        pointOfOrder.number(),
        list.item(),
        pointOfOrder.id(),
        pointOfOrder.participant(),
        pointOfOrder.delegation(),
        ruling);
  }

  static SpeakersEvent appealed(ListId list, Intervention pointOfOrder, Speaker by) {
    return new RulingAppealed(
        list.session(),
        pointOfOrder.meeting(),
        pointOfOrder.number(),
        list.item(),
        pointOfOrder.id(),
        by.participant(),
        by.delegation());
  }

  static SpeakersEvent decided(ListId list, Intervention pointOfOrder, AppealResult result) {
    return new AppealDecided(
        list.session(),
        pointOfOrder.meeting(),
        pointOfOrder.number(),
        list.item(),
        pointOfOrder.id(),
        pointOfOrder.pointOfOrder().map(PointOfOrder::appellant).orElseThrow(),
        result);
  }
}
