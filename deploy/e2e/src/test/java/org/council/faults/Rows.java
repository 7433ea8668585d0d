package org.council.faults;

import java.util.List;

/** The matrix. */
final class Rows {

  private Rows() {}

  static List<Row> all() {
    return List.of(
        new Row("1", "a service killed at a named point", 6, 72, true, Kills::atAPoint),
        new Row("1", "a service killed anywhere", 2, 16, false, Kills::anywhere),
        new Row("2", "Kafka killed or stopped, and back", 1, 6, false, Outages::ofKafka),
        new Row("3", "an answer lost on its way to the client", 4, 24, false, Outages::ofAnswers),
        new Row("3", "an acknowledgement of Kafka lost", 2, 12, false, Outages::ofAcknowledgements),
        new Row("4", "PostgreSQL killed or restarted", 2, 6, true, Outages::ofPostgres),
        new Row("4", "a connection cut in commit", 4, 24, false, Outages::inCommit),
        new Row("5", "consumers join and leave a group", 2, 12, false, Followers::rebalanced),
        new Row("6", "events told again, old after new", 4, 8, false, Followers::toldAgain),
        new Row("8", "clocks jump, forward and back", 4, 16, false, Order::clocks),
        new Row("11", "a follower far behind", 1, 1, false, Followers::farBehind),
        new Row("15", "two relays believe that they lead", 2, 8, false, Order::twoRelays),
        new Row(
            "16", "an act committed late beside younger ones", 4, 12, false, Order::lateCommits),
        new Row("16", "a long transaction beside", 1, 4, false, Order::longTransaction),
        new Row("17", "rolling restart", 2, 8, true, Restarts::rolling),
        new Row("19", "connections half open", 2, 8, false, Outages::halfOpen),
        new Row("19", "connections slow", 2, 8, false, Outages::slow));
  }
}
