package org.council.faults;

import static org.council.faults.Row.Trait.IN_EVERY_BUILD;
import static org.council.faults.Row.Trait.MEETING_BESIDE;
import static org.council.faults.Row.Trait.QUIET;

import java.util.List;

/** The matrix. */
final class Rows {

  private Rows() {}

  /** In the order in which they are played: what leaves most to read comes last. */
  static List<Row> all() {
    return List.of(
        Row.of(
            "1",
            "a service killed at a named point",
            6,
            24,
            200,
            Kills::atAPoint,
            MEETING_BESIDE,
            IN_EVERY_BUILD),
        Row.of("1", "a service killed anywhere", 2, 12, 120, Kills::anywhere),
        Row.of("1", "both replicas of a service killed at once", 1, 4, 160, Kills::bothAtOnce),
        Row.of(
            "2", "Kafka killed or stopped, and back", 1, 4, 420, Outages::ofKafka, IN_EVERY_BUILD),
        Row.of(
            "3",
            "an answer lost on its way to the client",
            4,
            24,
            40,
            Outages::ofAnswers,
            IN_EVERY_BUILD),
        Row.of(
            "3",
            "an acknowledgement of Kafka lost",
            2,
            12,
            40,
            Outages::ofAcknowledgements,
            IN_EVERY_BUILD),
        Row.of(
            "4",
            "PostgreSQL killed or restarted",
            2,
            6,
            60,
            Outages::ofPostgres,
            MEETING_BESIDE,
            IN_EVERY_BUILD),
        Row.of("4", "a connection cut in commit", 4, 24, 30, Outages::inCommit, IN_EVERY_BUILD),
        Row.of(
            "5",
            "consumers join and leave a group",
            2,
            12,
            180,
            Rebalances::comeAndGo,
            IN_EVERY_BUILD),
        Row.of(
            "6",
            "events told again, old after new",
            4,
            8,
            20,
            Followers::toldAgain,
            IN_EVERY_BUILD),
        Row.of("7", "messages that nobody can apply", 5, 10, 40, Poison::given, IN_EVERY_BUILD),
        Row.of(
            "7",
            "a follower that fails, mended, and what was parked replayed",
            1,
            4,
            40,
            Mending::replayed,
            IN_EVERY_BUILD),
        Row.of("8", "clocks jump, forward and back", 4, 16, 30, Order::clocks, IN_EVERY_BUILD),
        Row.of(
            "15", "two relays believe that they lead", 2, 4, 220, Order::twoRelays, IN_EVERY_BUILD),
        Row.of(
            "16",
            "an act committed late beside younger ones",
            4,
            12,
            40,
            Order::lateCommits,
            IN_EVERY_BUILD),
        Row.of("16", "a sending that expires, later ones behind it", 1, 4, 60, Expiry::ofSends),
        Row.of("16", "a long transaction beside", 1, 2, 40, Order::longTransaction),
        Row.of("17", "rolling restart", 2, 8, 160, Restarts::rolling, MEETING_BESIDE),
        Row.of("19", "connections half open", 2, 5, 120, Outages::halfOpen, IN_EVERY_BUILD),
        Row.of("19", "connections that never come back", 2, 5, 150, Outages::neverBack),
        Row.of("19", "connections slow", 2, 5, 85, Outages::slow, IN_EVERY_BUILD),
        Row.of("19", "one replica alone cut off from Kafka", 1, 4, 200, CutOff::fromKafka),
        Row.of(
            "W",
            "watchers cut off go on at the other replica",
            1,
            8,
            40,
            Watchers::crossing,
            IN_EVERY_BUILD),
        Row.of(
            "6",
            "topics in another order, some told twice",
            1,
            3,
            90,
            Rebuilding::fromShuffledTopics,
            QUIET),
        Row.of(
            "14",
            "every follower rebuilt from offset 0",
            2,
            4,
            120,
            Rebuilding::fromTheBeginning,
            QUIET,
            IN_EVERY_BUILD),
        Row.of("11", "a follower far behind", 1, 1, 270, FarBehind::inTurn, IN_EVERY_BUILD));
  }
}
