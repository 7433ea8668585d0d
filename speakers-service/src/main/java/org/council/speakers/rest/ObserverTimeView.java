package org.council.speakers.rest;

import java.util.Optional;
import org.council.speakers.domain.SpeakingLimits;
import org.council.speakers.domain.rules.RuleBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long each observer has the floor, and what that comes of. */
public record ObserverTimeView(
    @Schema(
            description =
                "In seconds. The speech that goes on counts when it ends, and what-if counts it until now.")
        int seconds,
    @Schema(description = "The rule that it is computed by, and from what.") ReasonView reason) {

  static Optional<ObserverTimeView> of(SpeakingLimits limits, RuleBook ruleBook) {
    return limits
        .ofObservers()
        .flatMap(seconds ->
            limits
                .whyObserversHaveIt()
                .map(reason -> new ObserverTimeView(seconds, ReasonView.of(reason, ruleBook))));
  }
}
