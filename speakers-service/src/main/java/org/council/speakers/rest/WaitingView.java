package org.council.speakers.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.council.speakers.domain.SpeakingLimits;
import org.council.speakers.domain.TurnToCome;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Phase;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who waits for the floor. */
public record WaitingView(
    UUID request,
    @Schema(description = "1 for the next.") int position,
    String participant,
    String delegation,
    Capacity capacity,
    Attendance attendance,
    Purpose purpose,
    @Schema(
            description =
                "The phase of the debate that it belongs to; left out of a point of order and of what is about a motion,"
                    + " which come in any.")
        Phase phase,
    @Schema(description = "The name of a procedural motion, if it has one.") Motion motion,
    @Schema(description = "The symbol of the document it is about, if any.") String document,
    @Schema(description = "The group that is spoken for beside the delegation, if there is one.")
        String onBehalfOf,
    Instant requestedAt,
    @Schema(
            description =
                "How long it will have the floor, in seconds, whatever its delegation waits for besides, but for its"
                    + " rights of reply that stand before it; left out where no limit is known.")
        Integer speakingTimeSeconds,
    @Schema(
            description = "The rule that this time is computed by, if one computes it.",
            examples = "spk-23")
        String speakingTimeRule,
    @Schema(
            description =
                "How long those called before it have the floor together, from the end of who speaks now; left out where"
                    + " the time of one of them is not known, and where it is called over. The speech that goes on"
                    + " counts when it ends.")
        Integer secondsBefore,
    @Schema(
            description =
                "Why it does not stand before the one ahead of it; of the next, why before the one behind.")
        ReasonView reason,
    @Schema(
            description =
                "All who stand before it, counted by the rules that put them there, the strongest first.")
        List<AheadView> ahead,
    @Schema(
            description =
                "That the Chair put it where it stands, and why, whatever rule `reason` cites against the one beside it;"
                    + " left out where the rules alone say it.")
        PlacedView placed,
    @Schema(description = "The same as `placed.by`.") String placedBy,
    @Schema(
            description =
                "Why others are called over it meanwhile, though it keeps its place; usually left out.")
        ReasonView calledOver) {

  static WaitingView of(TurnToCome turn, SpeakingLimits limits, RuleBook ruleBook) {
    OrderedEntry ordered = turn.ordered();
    WaitingEntry entry = ordered.entry();
    return new WaitingView(
        entry.request(),
        ordered.position(),
        entry.participant(),
        entry.delegation(),
        entry.capacity(),
        entry.attendance(),
        entry.purpose(),
        entry.purpose().phase().orElse(null),
        entry.motion(),
        entry.asking().document(),
        entry.asking().onBehalfOf(),
        entry.requestedAt(),
        turn.seconds().orElse(null),
        limits.ruleOf(entry).map(SpeakersRule::id).orElse(null),
        turn.secondsBefore().orElse(null),
        ReasonView.of(ordered.reason(), ruleBook),
        AheadView.of(ordered),
        PlacedView.of(entry, ruleBook),
        entry.placed() == null ? null : entry.placed().by(),
        turn.calledOver().map(reason -> ReasonView.of(reason, ruleBook)).orElse(null));
  }
}
