package org.council.speakers.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whom a closed list takes on the substance all the same: one that reserved its right before, or
 * that was passed over once. Each of the two lets it ask once.
 */
record AfterClosing(Notices notices, WaitingList waiting, FloorLog log) {

  /** Whether what is asked for is no addition to the list. */
  boolean lets(Speaker speaker, Asking asking) {
    return keepsARight(speaker.delegation(), asking) || wasPassedOver(speaker.delegation(), asking);
  }

  private boolean keepsARight(String delegation, Asking asking) {
    return asking.purpose() == Purpose.SPEAK
        && notices
            .lastReservedBy(delegation)
            .filter(reserved -> !hasAskedToSpeakSince(delegation, reserved))
            .filter(reserved -> !hasSpoken(delegation, asking, reserved))
            .isPresent();
  }

  /** At that instant or later, and did not withdraw it. */
  private boolean hasAskedToSpeakSince(String delegation, Instant since) {
    return waiting
        .requests()
        .filter(request -> request.is(delegation, Purpose.SPEAK, null))
        .filter(request -> request.status() != RequestStatus.WITHDRAWN)
        .anyMatch(request -> !request.requestedAt().isBefore(since));
  }

  private boolean wasPassedOver(String delegation, Asking asking) {
    return passedOverOnce(delegation, asking)
        .filter(passedOver -> !hasSpoken(delegation, asking, passedOver.requestedAt()))
        .isPresent();
  }

  /** The last request of a delegation for this, where it was passed over and none before it was. */
  private Optional<SpeakerRequest> passedOverOnce(String delegation, Asking asking) {
    List<SpeakerRequest> same =
        waiting.requests().filter(request -> request.isTheSame(delegation, asking)).toList();
    return same.reversed().stream()
        .findFirst()
        .filter(SpeakerRequest::isPassedOver)
        .filter(_ -> same.stream().filter(SpeakerRequest::isPassedOver).count() == 1);
  }

  private boolean hasSpoken(String delegation, Asking asking, Instant since) {
    return log.made()
        .anyMatch(made ->
            made.isBy(delegation, asking.purpose()) && !made.clock().givenAt().isBefore(since));
  }
}
