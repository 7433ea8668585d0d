package org.council.speakers.rest;

import java.time.Instant;
import java.util.List;
import org.council.speakers.application.ListedItem;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.PhaseOfTheDebate;
import org.council.speakers.domain.SpeakingLimits;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.TurnToCome;
import org.council.speakers.domain.Turns;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Phase;
import org.council.speakers.domain.rules.ListStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list of speakers of an item. */
public record ListOfSpeakersView(
    String session,
    String meeting,
    int number,
    String item,
    @Schema(
            description =
                "The meeting that took the item up last: it is on the floor of that one only. Where that is another than"
                    + " `meeting`, nobody asks for the floor of the item here or is given it (spk-06), and status and"
                    + " speakers are those of the other. Left out before the item was opened.",
            examples = "PL-1")
        String takenUpIn,
    ListStatus status,
    @Schema(
            description =
                "In which phase the debate is: that of the one who has the floor, or whom that one interrupts, or else"
                    + " of the next who waits. It follows from what they asked for, as the order does. Of one who"
                    + " speaks outside the list, as the secretariat, it follows from what is done: INTRODUCES and"
                    + " OUTLINES are of the introductions, REPLIES of the replies, all else of none. Left out where"
                    + " nobody has or waits for the floor in one.")
        Phase phase,
    @Schema(
            description = "The name of the rule book it follows, shown at /v1/rule-books/{name}.",
            examples = "itu-council")
        String ruleBook,
    long version,
    @Schema(
            description =
                "Since when it stands so, in the room; what is entered late does not set it back. Left out before"
                    + " anything happened there.")
        Instant since,
    @Schema(description = "Who has the floor on this item, if anybody.") InterventionView speaking,
    @Schema(
            description =
                "Whom the one who speaks interrupts, with a point of order or a question, or as who presides until a point"
                    + " of order is settled; its clock stands, and it speaks again afterwards. Left out where nobody is"
                    + " interrupted.")
        InterventionView interrupted,
    @Schema(description = "Those who wait, next first.") List<WaitingView> waiting,
    @Schema(
            description =
                "How long was spoken on the item so far, in all its meetings, without pauses. The speech that goes on"
                    + " counts when it ends, here and in the times below: under a version everybody is shown the"
                    + " same.")
        int spokenSeconds,
    @Schema(
            description =
                "The time that counts for the item: allotted by the meeting that took it up last, or else by the last"
                    + " before it that allots any; where none of these does, by one that has not taken it up. Left out"
                    + " where no agenda gives any.")
        Integer allottedSeconds,
    @Schema(description = "The limits of speaking time that count on the item.")
        List<TimeLimitView> timeLimits,
    @Schema(
            description =
                "How long each observer has; left out while none waits or has spoken, and where it is not computed.")
        ObserverTimeView observerTime,
    @Schema(
            description =
                "The point of order raised on this item in the meeting that took it up last, before whose ruling, or the"
                    + " decision on an appeal, nobody is given the floor there but who presides and, until an appeal is"
                    + " decided, who raises a point of order on that vote. It is shown also after that meeting rose. Left"
                    + " out where there is none, and where the rule book does not have it ruled on at once.")
        InterventionView toBeSettled) {

  static ListOfSpeakersView of(ListedItem item) {
    Place place = item.place();
    ListOfSpeakers list = item.list();
    SpeakingLimits limits = list.speakingLimits();
    List<TurnToCome> turns = Turns.of(list, limits);
    return new ListOfSpeakersView(
        place.session(),
        place.meeting(),
        place.number(),
        place.item(),
        list.log().takenUp().last(),
        list.status(),
        PhaseOfTheDebate.on(list, turns).orElse(null),
        list.ruleBook().name(),
        list.version(),
        list.moment().orElse(null),
        list.log().speaking().map(i -> InterventionView.of(list, i)).orElse(null),
        list.log().interrupted().map(i -> InterventionView.of(list, i)).orElse(null),
        turns.stream().map(turn -> WaitingView.of(turn, limits, list.ruleBook())).toList(),
        list.log().spoken().seconds(),
        list.log().allottedSeconds(),
        TimeLimitView.of(list),
        ObserverTimeView.of(limits, list.ruleBook()).orElse(null),
        list.toBeSettled().map(i -> InterventionView.of(list, i)).orElse(null));
  }

  /** How far the list has come that is shown. */
  Stand stand() {
    return new Stand(item, version);
  }
}
