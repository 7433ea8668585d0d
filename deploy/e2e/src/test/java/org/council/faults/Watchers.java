package org.council.faults;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.council.e2e.Await;
import org.council.faults.check.Frame;
import org.council.faults.check.FrameChecker;
import org.council.faults.cluster.Replica;
import org.council.faults.load.Crowd;

/** Those who watch a list, each at one replica, are cut off and come again to the other. */
final class Watchers {

  private static final String LIST =
      "/v1/sessions/%s1/meetings/PL-1/items/1/list-of-speakers".formatted(Crowd.SESSIONS);

  private static final int ENOUGH = 3;

  /** What two were sent who watched at once. */
  private record Both(List<Frame> one, List<Frame> other) {}

  private Watchers() {}

  static void crossing(Scene scene, int times) {
    List<Replica> replicas = scene.cluster().services().get("speakers").replicas();
    URI first = replicas.getFirst().address().resolve(LIST);
    URI second = replicas.getLast().address().resolve(LIST);
    for (int i = 0; i < times; i++) {
      Both before = watch(first, null, second, null);
      scene.fault();
      Both after = watch(second, last(before.one()).id(), first, last(before.other()).id());
      FrameChecker.goesOn(before.one(), after.one()).forEach(scene::find);
      FrameChecker.goesOn(before.other(), after.other()).forEach(scene::find);
      FrameChecker.check(
              Map.of(
                  "the first replica", before.one(),
                  "the second replica", before.other(),
                  "the second, after the first", after.one(),
                  "the first, after the second", after.other()))
          .forEach(scene::find);
    }
  }

  private static Both watch(URI one, String seenByOne, URI other, String seenByOther) {
    try (ListStream first = new ListStream(one, seenByOne);
        ListStream second = new ListStream(other, seenByOther)) {
      Await.until(
          "lists sent to two watchers",
          Scene.PATIENCE,
          () -> first.frames().size() >= ENOUGH && second.frames().size() >= ENOUGH);
      return new Both(List.copyOf(first.frames()), List.copyOf(second.frames()));
    }
  }

  private static Frame last(List<Frame> frames) {
    return frames.getLast();
  }
}
