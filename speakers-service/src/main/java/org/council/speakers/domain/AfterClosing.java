package org.council.speakers.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.ReservedRight;
import org.council.speakers.domain.request.Speaker;

/**
 * Whom a closed list takes on the substance all the same (spk-10): one that kept its right for not
 * introducing a document, or that was passed over. Each of the two lets it ask once.
 *
 * @param closedAfter how many acts the list had seen when it was closed; null where that was not
 *     kept
 */
record AfterClosing(Notices notices, WaitingList waiting, FloorLog log, Long closedAfter) {

  /** Whether what is asked for is no addition to the list. */
  boolean lets(Speaker speaker, Asking asking) {
    return keepsARight(speaker.delegation(), asking) || wasPassedOver(speaker.delegation(), asking);
  }

  private boolean keepsARight(String delegation, Asking asking) {
    return asking.purpose() == Purpose.SPEAK
        && notices
            .rightsOf(delegation)
            .filter(this::isForAnIntroduction)
            .map(ReservedRight::reservedAt)
            .max(Comparator.naturalOrder())
            .filter(reserved -> !hasAskedToSpeakSince(delegation, reserved))
            .filter(reserved -> !hasSpoken(delegation, asking, reserved))
            .isPresent();
  }

  /** Whether there was something not to introduce: it waited then, or was told of in advance. */
  private boolean isForAnIntroduction(ReservedRight right) {
    return notices.toldOfTheIntroduction(right)
        || waiting.requests().anyMatch(request -> request.isGivenUpFor(right));
  }

  /** At that instant or later, and did not withdraw it. */
  private boolean hasAskedToSpeakSince(String delegation, Instant since) {
    return waiting
        .requests()
        .filter(request -> request.isOf(delegation) && request.purpose() == Purpose.SPEAK)
        .filter(request -> request.status() != RequestStatus.WITHDRAWN)
        .anyMatch(request -> !request.requestedAt().isBefore(since));
  }

  /**
   * Whether the last that a delegation asked so was passed over, and asked before the list was
   * closed: only then it has not asked once more.
   */
  private boolean wasPassedOver(String delegation, Asking asking) {
    return Stream.concat(requested(delegation, asking), calledWithoutAsking(delegation, asking))
        .max(Comparator.comparingLong(Wished::sequence))
        .filter(Wished::passedOver)
        .filter(last -> closedAfter == null || last.sequence() < closedAfter)
        .isPresent();
  }

  private Stream<Wished> requested(String delegation, Asking asking) {
    return waiting
        .requests()
        .filter(request -> request.isTheSame(delegation, asking))
        .map(request -> new Wished(request.sequence(), request.isPassedOver()));
  }

  /**
   * One that is called without having asked asks then; not one whose turn came after the item was
   * closed and counts for nothing.
   */
  private Stream<Wished> calledWithoutAsking(String delegation, Asking asking) {
    return log.interventions().stream()
        .filter(made -> made.counts() || made.course().passedOver())
        .filter(made -> isFor(asking, delegation, made) && made.speech().answers(asking))
        .filter(made -> waiting.answeredBy(made.id()).findFirst().isEmpty())
        .map(made -> new Wished(made.sequence(), made.course().passedOver()));
  }

  /**
   * Something that was asked for, at an act of the list.
   *
   * @param sequence how many acts it had seen
   */
  private record Wished(long sequence, boolean passedOver) {}

  private boolean hasSpoken(String delegation, Asking asking, Instant since) {
    return log.made()
        .anyMatch(
            made -> isFor(asking, delegation, made) && !made.clock().givenAt().isBefore(since));
  }

  private static boolean isFor(Asking asking, String delegation, Intervention made) {
    return made.by().isOf(delegation) && made.calledFor().purpose() == asking.purpose();
  }
}
