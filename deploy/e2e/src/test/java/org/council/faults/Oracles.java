package org.council.faults;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.council.backing.Topics;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.Defect;
import org.council.failpoint.FailPoint;
import org.council.faults.check.Finding;
import org.council.faults.check.Finding.Kind;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

/** For each oracle a defect that it must find. */
enum Oracles {

  /** a rebuilt follower is what it was; first, while it still is so without a defect */
  A_REBUILT_FOLLOWER_SWALLOWS(Kind.FAILED, "is not as it was") {
    @Override
    void harm(Scene scene) {
      Rebuilding.withADefect(scene, "minutes", Defect.SWALLOWS_EFFECTS);
    }

    @Override
    boolean inQuiet() {
      return true;
    }
  },

  /** the record of a meeting comes as in an undisturbed run */
  A_FOLLOWER_KEEPS_SOMETHING_ELSE(Kind.FAILED, "Felonia") {
    @Override
    void harm(Scene scene) {
      Harm.keepingSomethingElse(
          scene,
          () -> {
            scene.beginMeeting();
            scene.end();
          });
    }
  },

  /** acknowledged ⊆ journal */
  THE_JOURNAL_FORGETS(Kind.LOST, "has not got it") {
    @Override
    void harm(Scene scene) {
      ClusteredService service = scene.turnOf(0);
      Harm.with(
          service,
          Defect.FORGETS_EVENTS,
          () -> Await.until("one is forgotten", Scene.PATIENCE, () -> isForgotten(scene, service)));
      // Else it would wait for it for ever.
      scene.crowd().letForget(service.name());
    }

    /** One that is committed just before events get their places is not. */
    private static boolean isForgotten(Scene scene, ClusteredService service) {
      String event = Recovery.eventIn(scene.crowd().probe(service.name()));
      return Await.within(FORGOTTEN, () -> !scene.books().has(service.name(), event));
    }
  },

  /** journal ⊆ topic */
  THE_RELAY_MARKS_BEFORE_IT_SENDS(Kind.LOST, "did not tell it") {
    @Override
    void harm(Scene scene) {
      ClusteredService service = scene.turnOf(1);
      Harm.with(
          service,
          Defect.MARKS_BEFORE_SENDING,
          () -> {
            Replica victim = scene.waylay(service, FailPoint.BEFORE_SEND, Action.HALT);
            Await.until("it ends", Scene.PATIENCE, () -> !victim.alive());
            scene.restart(victim);
          });
    }
  },

  /** journal ⊆ topic, of what the relay has read */
  THE_RELAY_DROPS_AN_EVENT(Kind.LOST, "did not tell it") {
    @Override
    void harm(Scene scene) {
      ClusteredService service = scene.turnOf(2);
      Harm.with(
          service,
          Defect.DROPS_AN_EVENT,
          () -> scene.recovery().ofService(service.name(), System.nanoTime()));
    }
  },

  /** topic ⊆ inbox */
  A_FOLLOWER_PASSES_OVER_AN_EVENT(Kind.LOST, "minutes did not hear") {
    @Override
    void harm(Scene scene) {
      Harm.forAWhile(scene, "minutes", Defect.PASSES_OVER_AN_EVENT);
    }
  },

  /** every effect is there */
  A_FOLLOWER_SWALLOWS(Kind.LOST, "lacks fact") {
    @Override
    void harm(Scene scene) {
      Harm.forAWhile(scene, "minutes", Defect.SWALLOWS_EFFECTS);
    }
  },

  /** every effect is there, of what moves the floor too */
  SPEAKERS_SWALLOWS(Kind.LOST, "speakers lacks participant g2-") {
    @Override
    void harm(Scene scene) {
      ClusteredService speakers = scene.cluster().services().get("speakers");
      Harm.with(
          speakers,
          Defect.SWALLOWS_EFFECTS,
          () -> {
            for (int i = 0; i < USHERS_TURNS; i++) {
              scene.recovery().awaitHeard("agenda", scene.crowd().probe("agenda"));
            }
          });
    }
  },

  /** no act is done twice */
  NO_ANSWER_IS_KEPT(Kind.DOUBLED, "nobody was told") {
    @Override
    void harm(Scene scene) {
      ClusteredService service = scene.turnOf(3);
      Harm.with(
          service,
          Defect.FORGETS_ANSWERS,
          () -> {
            Outages.ofAnswersOf(scene, service);
            // Whoever lost the answer, one of the crowd as it may be, asks again a moment later.
            scene.letPass(scene.lasting(2, 2));
          });
    }
  },

  /** no effect is there twice */
  EVERY_CLAIM_WINS(Kind.DOUBLED, "documents has disposal") {
    @Override
    void harm(Scene scene) {
      ClusteredService documents = scene.cluster().services().get("documents");
      Harm.with(documents, Defect.EVERY_CLAIM_WINS, () -> Followers.toldADecisionAgain(scene));
    }
  },

  /** no effect is there twice, of what moves the floor neither */
  EVERY_CLAIM_WINS_AT_SPEAKERS(Kind.DOUBLED, "speakers has list of") {
    @Override
    void harm(Scene scene) {
      ClusteredService speakers = scene.cluster().services().get("speakers");
      Harm.with(speakers, Defect.EVERY_CLAIM_WINS, () -> Followers.toldAnOpeningAgain(scene));
    }
  },

  /** a repetition says the same */
  AN_EVENT_IS_TOLD_OTHERWISE(Kind.DOUBLED, "in 2 ways") {
    @Override
    void harm(Scene scene) {
      try (TopicClient topics = new TopicClient(scene.servers().kafkaAddress())) {
        String topic = Topics.of("agenda");
        var told = topics.all(topic).getLast();
        topics.tell(
            new ProducerRecord<>(topic, null, told.key(), TopicClient.bytes("{}"), told.headers()));
      }
    }
  },

  /** places have no gap */
  A_PLACE_IS_LEFT_OUT(Kind.OUT_OF_ORDER, "has no place") {
    @Override
    void harm(Scene scene) {
      ClusteredService service = scene.turnOf(3);
      Harm.with(
          service,
          Defect.SKIPS_A_PLACE,
          () -> scene.recovery().ofService(service.name(), System.nanoTime()));
    }
  },

  /** a key is told in order */
  THE_RELAY_SENDS_IN_REVERSE(Kind.OUT_OF_ORDER, "tells place") {
    @Override
    void harm(Scene scene) {
      Harm.afterAPause(scene, scene.turnOf(1), Defect.SENDS_IN_REVERSE);
    }
  },

  /** a key is told in order, when sends expire and later ones arrive */
  SENDS_EXPIRE(Kind.OUT_OF_ORDER, "tells place") {
    @Override
    void harm(Scene scene) {
      Harm.afterAPause(scene, scene.turnOf(2), Defect.SENDS_EXPIRE);
    }
  },

  /** a subject goes forward, whatever the wall clock says */
  PLACES_BY_THE_WALL_CLOCK(Kind.OUT_OF_ORDER, "places") {
    @Override
    void harm(Scene scene) {
      ClusteredService service = scene.turnOf(2);
      Replica wrong = service.replicas().getFirst();
      wrong.control().arm(Defect.CLOCK_IS_WRONG, "-3600");
      Harm.afterAPause(scene, service, Defect.STAMPS_BY_WALL_CLOCK);
      wrong.control().disarm(Defect.CLOCK_IS_WRONG);
    }
  },

  /** a key is heard in order */
  A_FOLLOWER_TAKES_WHAT_COMES_IN_REVERSE(Kind.OUT_OF_ORDER, "heard") {
    @Override
    void harm(Scene scene) {
      ClusteredService minutes = scene.cluster().services().get("minutes");
      Harm.with(minutes, Defect.HEARS_OUT_OF_ORDER, () -> Harm.afterAPause(scene, scene.turnOf(2)));
    }
  },

  /** what waits is replayed in its order */
  A_QUEUE_IS_TURNED_ROUND(Kind.OUT_OF_ORDER, "minutes settled") {
    @Override
    void harm(Scene scene) {
      Mending.replayedInReverse(scene);
    }
  },

  /** who parks leaves a letter that says why */
  LETTERS_LACK_THE_REASON(Kind.FAILED, "is not among the dead letters of speakers") {
    @Override
    void harm(Scene scene) {
      ClusteredService speakers = scene.cluster().services().get("speakers");
      Harm.with(speakers, Defect.LETTERS_LACK_THE_REASON, () -> Poison.givenOnce(scene));
      Poison.giveUp(scene);
    }
  },

  /** what cannot be applied is parked at once */
  A_FOLLOWER_STANDS_STILL(Kind.FAILED, "documents has not parked") {
    @Override
    void harm(Scene scene) {
      ClusteredService documents = scene.cluster().services().get("documents");
      Harm.toEach(documents, Replica::freeze);
      try {
        Poison.givenOnce(scene);
      } finally {
        Harm.toEach(documents, Replica::goOn);
      }
      Poison.giveUp(scene);
    }
  },

  /** what was parked is applied after the mend */
  NOTHING_IS_MENDED(Kind.FAILED, "are parked after the mend") {
    @Override
    void harm(Scene scene) {
      Mending.replayedTooEarly(scene);
    }
  };

  /** Within this the relay comes by. */
  private static final Duration FORGOTTEN = Duration.ofSeconds(3);

  /** In so many turns the usher does each of its acts. */
  private static final int USHERS_TURNS = 3;

  private final Kind kind;
  private final String words;

  /**
   * @param words that stand in what the oracle finds
   */
  Oracles(Kind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  /** Does the harm. */
  abstract void harm(Scene scene);

  /** Whether nobody acts meanwhile. */
  boolean inQuiet() {
    return false;
  }

  /** Whether the oracle has seen it. */
  boolean sees(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding.kind() == kind && finding.what().contains(words));
  }
}
