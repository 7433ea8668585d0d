package org.council.faults;

import java.time.Duration;
import java.util.function.Consumer;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.Defect;
import org.council.failpoint.FailPoint;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

/** The ways in which a defect is made, and taken away again. */
final class Harm {

  /** What the observer from Pelonia is called is changed on the way into the table. */
  private static final String KEEP_SOMETHING_ELSE =
      """
      create function keep_something_else() returns trigger language plpgsql as $$
      begin
        new.data = replace(new.data, 'Pelonia', 'Felonia');
        return new;
      end $$;
      create trigger keep_something_else before insert on followed_fact
        for each row execute function keep_something_else()
      """;

  private static final Duration A_WHILE = Duration.ofSeconds(3);

  private Harm() {}

  /** Something is done while every replica of a service has a defect. */
  static void with(ClusteredService service, Defect defect, Runnable something) {
    toEach(service, replica -> replica.control().arm(defect, ""));
    try {
      something.run();
    } finally {
      toEach(service, replica -> replica.control().disarm(defect));
    }
  }

  /** The crowd acts for a while in which every replica of a service has a defect. */
  static void forAWhile(Scene scene, String service, Defect defect) {
    with(scene.cluster().services().get(service), defect, () -> scene.letPass(A_WHILE));
  }

  /** Something is done while minutes keeps something else than it heard. */
  static void keepingSomethingElse(Scene scene, Runnable something) {
    scene.books().execute("minutes", KEEP_SOMETHING_ELSE);
    try {
      something.run();
    } finally {
      scene.books().execute("minutes", "drop function keep_something_else() cascade");
    }
  }

  /** Something is done to every replica of a service. */
  static void toEach(ClusteredService service, Consumer<Replica> something) {
    service.replicas().forEach(something);
  }

  /** The relay is held until several acts wait for it, then goes on. */
  static void afterAPause(Scene scene, ClusteredService service) {
    goOn(scene, service, holdTheRelay(scene, service));
  }

  /** The same, and it goes on with a defect. */
  static void afterAPause(Scene scene, ClusteredService service, Defect defect) {
    Replica relay = holdTheRelay(scene, service);
    with(service, defect, () -> goOn(scene, service, relay));
  }

  private static Replica holdTheRelay(Scene scene, ClusteredService service) {
    Replica relay = scene.waylay(service, FailPoint.BEFORE_MARK, Action.HOLD);
    Await.until(
        "several events wait", Scene.PATIENCE, () -> scene.books().unrelayed(service.name()) > 12);
    return relay;
  }

  private static void goOn(Scene scene, ClusteredService service, Replica relay) {
    relay.control().disarm(FailPoint.BEFORE_MARK);
    scene.recovery().ofService(service.name(), System.nanoTime());
  }
}
