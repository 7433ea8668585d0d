package org.council.speakers.domain;

import java.time.Instant;

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
            .filter(reserved -> !waiting.hasAskedToSpeakSince(delegation, reserved))
            .filter(reserved -> !hasSpoken(delegation, asking, reserved))
            .isPresent();
  }

  private boolean wasPassedOver(String delegation, Asking asking) {
    return waiting
        .passedOverOnce(delegation, asking)
        .filter(passedOver -> !hasSpoken(delegation, asking, passedOver.requestedAt()))
        .isPresent();
  }

  private boolean hasSpoken(String delegation, Asking asking, Instant since) {
    return log.made()
        .anyMatch(
            made -> made.isBy(delegation, asking.purpose()) && !made.givenAt().isBefore(since));
  }
}
