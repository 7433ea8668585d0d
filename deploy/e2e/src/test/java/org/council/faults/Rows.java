package org.council.faults;

import java.util.List;

/** The matrix. */
final class Rows {

  private Rows() {}

  static List<Row> all() {
    return List.of(
        Row.of("1", "a service killed at a named point", 6, 72, Kills::atAPoint)
            .withMeetingBeside(),
        Row.of("1", "a service killed anywhere", 2, 16, Kills::anywhere),
        Row.of("2", "Kafka killed or stopped, and back", 1, 6, Outages::ofKafka),
        Row.of("3", "an answer lost on its way to the client", 4, 24, Outages::ofAnswers),
        Row.of("3", "an acknowledgement of Kafka lost", 2, 12, Outages::ofAcknowledgements),
        Row.of("4", "PostgreSQL killed or restarted", 2, 6, Outages::ofPostgres)
            .withMeetingBeside(),
        Row.of("4", "a connection cut in commit", 4, 24, Outages::inCommit),
        Row.of("5", "consumers join and leave a group", 2, 12, Followers::rebalanced),
        Row.of("6", "events told again, old after new", 4, 8, Followers::toldAgain),
        Row.of("7", "messages that nobody can apply", 4, 8, Poison::given),
        Row.of(
            "7",
            "a follower that fails, mended, and what was parked replayed",
            1,
            4,
            Mending::replayed),
        Row.of("8", "clocks jump, forward and back", 4, 16, Order::clocks),
        Row.of("11", "a follower far behind", 1, 1, Followers::farBehind),
        Row.of("15", "two relays believe that they lead", 2, 8, Order::twoRelays),
        Row.of("16", "an act committed late beside younger ones", 4, 12, Order::lateCommits),
        Row.of("16", "a long transaction beside", 1, 4, Order::longTransaction),
        Row.of("17", "rolling restart", 2, 8, Restarts::rolling).withMeetingBeside(),
        Row.of("19", "connections half open", 2, 8, Outages::halfOpen),
        Row.of("19", "connections slow", 2, 8, Outages::slow),
        Row.of(
                "6",
                "topics in another order, some told twice",
                1,
                3,
                Rebuilding::fromShuffledTopics)
            .whenAllIsQuiet(),
        Row.of("14", "every follower rebuilt from offset 0", 2, 4, Rebuilding::fromTheBeginning)
            .whenAllIsQuiet());
  }
}
