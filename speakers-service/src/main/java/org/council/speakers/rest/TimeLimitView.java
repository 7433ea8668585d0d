package org.council.speakers.rest;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.SpeakersRule;
import org.council.speakers.domain.time.TimeLimit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A limit of speaking time that counts on an item, and where it comes from. */
public record TimeLimitView(
    @Schema(description = "A speech of such a speaker, or all of a delegation together.")
        Limited who,
    int seconds,
    @Schema(description = "By which rule it was set on the item; left out for the rule book's own.")
        String rule,
    @Schema(description = "Where that is written.") String source,
    @Schema(
            description =
                "Who presided when it was set on the item; left out for the rule book's own.")
        String setBy,
    Instant setAt) {

  static List<TimeLimitView> of(ListOfSpeakers list) {
    return Arrays.stream(Limited.values())
        .map(who -> set(list, who).or(() -> written(list, who)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<TimeLimitView> set(ListOfSpeakers list, Limited who) {
    return list.limits().setOnTheItem().stream()
        .filter(limit -> limit.who() == who)
        .findFirst()
        .map(TimeLimitView::of);
  }

  private static TimeLimitView of(TimeLimit limit) {
    SpeakersRule rule = SpeakersRule.TIME_IS_SET_ON_THE_ITEM;
    return new TimeLimitView(
        limit.who(), limit.seconds(), rule.id(), rule.citation(), limit.setBy(), limit.setAt());
  }

  private static Optional<TimeLimitView> written(ListOfSpeakers list, Limited who) {
    return list.limits()
        .of(who, list.ruleBook())
        .map(seconds ->
            new TimeLimitView(
                who, seconds, null, list.ruleBook().timeLimits().source(), null, null));
  }
}
