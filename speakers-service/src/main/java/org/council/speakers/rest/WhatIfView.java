package org.council.speakers.rest;

import java.util.List;
import org.council.speakers.application.Wish;
import org.council.speakers.domain.Prospect;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.WaitingEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would become of a request for the floor: where it would stand, or what would refuse it; of
 * one that waits, where it stands.
 */
public record WhatIfView(
    String participant,
    Purpose purpose,
    @Schema(description = "The name of a procedural motion, if any.") Motion motion,
    @Schema(description = "The symbol of the document it is about, if any.") String document,
    @Schema(description = "The group that is spoken for beside the delegation, if any.")
        String onBehalfOf,
    @Schema(description = "The rule that would refuse it; left out where it would wait.")
        ReasonView refusal,
    @Schema(description = "Where it would stand, 1 for the next; left out where it is refused.")
        Integer position,
    @Schema(
            description =
                "Why it would not stand before the one ahead of it; of the next, why before the one behind.")
        ReasonView reason,
    @Schema(
            description =
                "All who would stand before it, counted by the rules that put them there, the strongest first.")
        List<AheadView> ahead,
    @Schema(
            description =
                "Of a request that waits, that the Chair put it where it stands, and why, whatever rule `reason` cites;"
                    + " left out where the rules alone say it.")
        PlacedView placed,
    @Schema(
            description =
                "How long it would have the floor, whatever its delegation waits for besides, but for its rights of"
                    + " reply that stand before it; left out where no limit is known. Of the time that observers share, the speech that goes on has used what was spoken until"
                    + " now, but for a session that is entered after the fact, where nobody knows it.")
        Integer speakingTimeSeconds,
    @Schema(
            description =
                "How long those called before it have the floor together, from the end of who speaks now; left out where"
                    + " the time of one of them is not known, and where others would be called over it.")
        Integer secondsBefore,
    @Schema(
            description =
                "How long from now its turn may come, by the list as it stands: what who speaks now in the meeting has"
                    + " left, unless it is a point of order that interrupts that one, and those before it; left out where"
                    + " the time of one of them is not known, while somebody speaks whom it does not interrupt in a"
                    + " session that is entered after the fact, while the meeting does not sit or the item is not on its floor,"
                    + " until a point of order is settled that is to be ruled on at once, behind one that waits,"
                    + " behind a motion that waits, and where others would be called over it.")
        Integer secondsUntilTurn,
    @Schema(
            description =
                "The same number where `secondsUntilTurn` is told; else an estimate of it, by no rule. Who is called"
                    + " before it has the limit of its time where there is one, and otherwise, whatever it asked for,"
                    + " as long as the speeches lasted on average that delegations have made in their turns on the"
                    + " substance of this item and ended, in all its meetings; who speaks now without a limit the same"
                    + " less what it has spoken. Left out while no such speech was made and one of them has no limit, and"
                    + " for every other reason for which `secondsUntilTurn` is.")
        Integer estimatedSecondsUntilTurn,
    @Schema(
            description =
                "Why others would be called over it meanwhile, though it would keep its place; usually left out.")
        ReasonView calledOver) {

  static WhatIfView of(Wish wish, Prospect prospect) {
    return switch (prospect) {
      case Prospect.Refused refused ->
          new WhatIfView(
              wish.by(),
              wish.purpose(),
              wish.motion(),
              wish.document(),
              wish.onBehalfOf(),
              ReasonView.of(refused),
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null);
      case Prospect.Waiting waiting -> of(waiting);
    };
  }

  static WhatIfView of(Prospect.Waiting waiting) {
    WaitingEntry entry = waiting.ordered().entry();
    return new WhatIfView(
        entry.participant(),
        entry.purpose(),
        entry.motion(),
        entry.asking().document(),
        entry.asking().onBehalfOf(),
        null,
        waiting.ordered().position(),
        ReasonView.of(waiting.ordered().reason(), waiting.ruleBook()),
        AheadView.of(waiting.ordered()),
        PlacedView.of(entry, waiting.ruleBook()),
        waiting.seconds().orElse(null),
        waiting.secondsBefore().orElse(null),
        waiting.secondsUntilTurn().orElse(null),
        waiting.estimatedSecondsUntilTurn().orElse(null),
        waiting.calledOver().map(reason -> ReasonView.of(reason, waiting.ruleBook())).orElse(null));
  }
}
