package org.council.bench.load;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.council.bench.drive.Answer;
import org.council.bench.drive.Server;
import org.council.bench.stage.Meeting;

/**
 * What happens in the room. Item after item is before the meeting for a while; delegates ask for
 * the floor, some withdraw again, and the Chair gives the floor to who is next, by the list as the
 * service shows it, and ends the intervention. Used on the event loop alone.
 */
final class Room {

  private static final int WITHDRAWALS_IN_100 = 15;
  private static final int CHAIR_IN_100 = 40;

  private final Meeting meeting;
  private final Server speakers;
  private final int delegates;
  private final long nanosPerItem;
  private final Random chance = new Random(1);
  private final long begun = System.nanoTime();
  private final Deque<Integer> latest = new ArrayDeque<>();
  private final Set<String> called = new HashSet<>();
  private int item = 1;
  private int askedOnIt;
  private int askedInAll;
  private Future<Answer> chair = Future.succeededFuture();
  private String speaking;

  /**
   * @param delegates how many are in the room
   * @param perItem how long an item is before the meeting
   */
  Room(Meeting meeting, Server speakers, int delegates, Duration perItem) {
    this.meeting = meeting;
    this.speakers = speakers;
    this.delegates = delegates;
    this.nanosPerItem = perItem.toNanos();
  }

  /** The next act of somebody. */
  Future<Answer> act(long number) {
    takeUpTheNextItem();
    int kind = chance.nextInt(100);
    if (kind < CHAIR_IN_100) {
      return byTheChair();
    }
    return kind < CHAIR_IN_100 + WITHDRAWALS_IN_100 && latest.size() > 1 ? withdraw() : ask();
  }

  private void takeUpTheNextItem() {
    int due = 1 + (int) ((System.nanoTime() - begun) / nanosPerItem);
    if (due != item) {
      item = Math.min(due, meeting.items());
      askedOnIt = 0;
      latest.clear();
      called.clear();
    }
  }

  /** One after the other, each once on an item; when all have, the Chair goes on. */
  private Future<Answer> ask() {
    if (askedOnIt == delegates) {
      return byTheChair();
    }
    askedOnIt++;
    int delegate = askedInAll++ % delegates;
    int on = item;
    return speakers
        .send(meeting.ask(delegate, on))
        .onSuccess(answer -> {
          if (answer.succeeded() && on == item && !called.contains(meeting.delegate(delegate))) {
            latest.push(delegate);
          }
        });
  }

  /** Who asked last withdraws: the Chair may just be giving the floor to who asked first. */
  private Future<Answer> withdraw() {
    return speakers.send(meeting.withdraw(latest.pop(), item));
  }

  /** The Chair does one thing after the other. */
  private Future<Answer> byTheChair() {
    chair = chair.transform(_ -> speaking == null ? giveTheFloor() : end());
    return chair;
  }

  private Future<Answer> end() {
    String intervention = speaking;
    speaking = null;
    return speakers.send(meeting.end(intervention));
  }

  private Future<Answer> giveTheFloor() {
    int on = item;
    return speakers.send(meeting.list(on)).compose(list -> giveTheFloor(list, on));
  }

  private Future<Answer> giveTheFloor(Answer list, int on) {
    if (!list.succeeded()) {
      return Future.succeededFuture(list);
    }
    var waiting = list.body().toJsonObject().getJsonArray("waiting");
    if (waiting.isEmpty()) {
      return Future.succeededFuture(list);
    }
    JsonObject first = waiting.getJsonObject(0);
    String next = first.getString("participant");
    called.add(next);
    latest.removeIf(delegate -> meeting.delegate(delegate).equals(next));
    return speakers
        .send(meeting.give(next, first.getString("request"), on))
        .onSuccess(given -> speaking = given.location());
  }
}
