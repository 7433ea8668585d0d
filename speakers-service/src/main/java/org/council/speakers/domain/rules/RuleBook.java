package org.council.speakers.domain.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.council.platform.procedure.Meaning;
import org.council.platform.procedure.Provision;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.roster.Category;

/**
 * What differs between bodies: provisions, each with its source, that the rules are applied with. A
 * rule book is data; see {@code rule-books.json}, and the files that are added to it.
 *
 * @param name under which agenda names it
 * @param title what it is, for a reader
 */
public record RuleBook(
    String name,
    String title,
    @Meaning("The reasons that make the order of speakers, the strongest first.")
        Provision<List<Precedence>> orderOfSpeakers,
    @Meaning("Observers that have no floor: those of Sector Members, regional organizations.")
        Provision<Set<Category>> withoutFloor,
    @Meaning("Whether an observer speaks only once on an item.")
        Provision<Boolean> observersSpeakOnce,
    @Meaning("Whether observers notify in advance.") Provision<Boolean> noticeByObservers,
    @Meaning(
            "Until when observers notify: so many seconds before the item or the meeting is opened.")
        Provision<NoticeCutOff> noticeCutOff,
    @Meaning("The longest time of an observer, in seconds.") Provision<Integer> observerCapSeconds,
    @Meaning(
            "The longest speech on the substance by who makes it, and the longest a delegation speaks on an item"
                + " in all, in seconds.")
        Provision<Map<Limited, Integer>> timeLimits,
    @Meaning("The motions that may be made under their names.")
        Provision<Set<Motion>> motionsInForce,
    @Meaning("Whether a motion may be made that has no name.")
        Provision<Boolean> motionsWithoutName,
    @Meaning("How many speak for a motion and against it, after who made it.")
        Provision<Map<Motion, SpeakersOnMotion>> speakersOnMotions,
    @Meaning(
            "The longest speech on a procedural question, a point of order or a motion, in seconds.")
        Provision<Integer> proceduralSeconds,
    @Meaning(
            "The rights of reply of a delegation on an item in a meeting: the seconds of the first, the second.")
        Provision<List<Integer>> rightsOfReply,
    @Meaning("Whether a right of reply is asked for only after the list was closed.")
        Provision<Boolean> repliesAfterClosing,
    @Meaning(
            "Whether a point of order is ruled on, and an appeal decided, before all else: until then nobody but who"
                + " presides is given the floor, unless for a point of order on the vote on that appeal, and the"
                + " list is not directed and no motion decided or ruled out.")
        Provision<Boolean> ruledOnAtOnce,
    @Meaning("Whether a ruling on a point of order may be appealed.")
        Provision<Boolean> rulingsAreAppealed,
    @Meaning("Whether a speaker may give the rest of its time to another.")
        Provision<Boolean> timeIsYielded,
    @Meaning("Whether a question may be put to the one who speaks.")
        Provision<Boolean> questionsBetween,
    @Meaning("How long before the end of its time a speaker is warned, in seconds.")
        Provision<Integer> warningSeconds) {

  /**
   * Refuses a rule book that could not be applied.
   *
   * @throws IllegalArgumentException naming the provision that is wrong
   */
  public RuleBook {
    must(!title.isBlank(), "title", "is empty");
    mustBeTotal(value("orderOfSpeakers", orderOfSpeakers));
    mustBeginWithPointsOfOrder(orderOfSpeakers.value());
    mustHaveARule(value("withoutFloor", withoutFloor));
    value("observersSpeakOnce", observersSpeakOnce);
    value("noticeByObservers", noticeByObservers);
    mustBePositive("observerCapSeconds", observerCapSeconds);
    mustAllBePositive("timeLimits", value("timeLimits", timeLimits).values());
    value("motionsInForce", motionsInForce);
    value("motionsWithoutName", motionsWithoutName);
    value("speakersOnMotions", speakersOnMotions);
    mustBePositive("proceduralSeconds", proceduralSeconds);
    mustAllBePositive("rightsOfReply", rightsOfReply.value());
    value("repliesAfterClosing", repliesAfterClosing);
    value("ruledOnAtOnce", ruledOnAtOnce);
    value("rulingsAreAppealed", rulingsAreAppealed);
    value("timeIsYielded", timeIsYielded);
    value("questionsBetween", questionsBetween);
    value("warningSeconds", warningSeconds);
    mustBePositive("warningSeconds", warningSeconds);
  }

  /** The value of a provision that no body can do without. */
  private static <T> T value(String field, Provision<T> provision) {
    must(provision.value() != null, field, "is always needed");
    return provision.value();
  }

  /** Each reason once, and who came first as the last, so that no two stand at the same place. */
  private static void mustBeTotal(List<Precedence> order) {
    must(
        !order.isEmpty() && order.getLast() == Precedence.FIRST_COME,
        "orderOfSpeakers",
        "does not end with FIRST_COME");
    must(
        new HashSet<>(order).size() == order.size(), "orderOfSpeakers", "names a precedence twice");
  }

  /** A point of order comes before everything else (spk-15), where the order knows it. */
  private static void mustBeginWithPointsOfOrder(List<Precedence> order) {
    must(
        !order.contains(Precedence.POINTS_OF_ORDER)
            || order.getFirst() == Precedence.POINTS_OF_ORDER,
        "orderOfSpeakers",
        "has POINTS_OF_ORDER behind something else");
  }

  /** Whoever has no floor is refused by a rule that says so. */
  private static void mustHaveARule(Set<Category> withoutFloor) {
    must(
        Participation.REFUSED_THE_FLOOR.containsAll(withoutFloor),
        "withoutFloor",
        "names another category than " + Participation.REFUSED_THE_FLOOR);
  }

  private static void mustBePositive(String field, Provision<Integer> seconds) {
    must(seconds.value() == null || seconds.value() > 0, field, "is below 1");
  }

  private static void mustAllBePositive(String field, Collection<Integer> seconds) {
    must(seconds == null || seconds.stream().allMatch(s -> s > 0), field, "has one below 1");
  }

  private static void must(boolean kept, String field, String fault) {
    if (!kept) {
      throw new IllegalArgumentException(field + " " + fault);
    }
  }

  /**
   * Does what may be refused: a refusal by a rule that this rule book gives a source of its own
   * cites that, for those of other bodies do not bind this one.
   *
   * @throws Refusal where it is refused, by the same rule and for the same facts
   */
  public <V> V citing(Supplier<V> act) {
    try {
      return act.get();
    } catch (Refusal refusal) {
      throw refusal.rule() instanceof SpeakersRule rule
          ? new Refusal(cited(rule), refusal.getMessage())
          : refusal;
    }
  }

  /** A rule as this rule book cites it: where it gives a source of its own, that. */
  public Rule cited(SpeakersRule rule) {
    return provisionOf(rule)
        .<Rule>map(provision -> new CitedRule(rule, name + ": " + provision.source()))
        .orElse(rule);
  }

  /**
   * Where a rule is one of a provision. The others have no source of a rule book's own: what they
   * cite was found for one body or several, and binds no other.
   */
  private Optional<Provision<?>> provisionOf(SpeakersRule rule) {
    return switch (rule) {
      case MOTION_IS_IN_FORCE -> Optional.of(motionsInForce);
      case MOTIONS_IN_THEIR_ORDER -> Optional.of(orderOfSpeakers);
      case DELEGATION_HAS_ITS_TIME -> Optional.of(timeLimits);
      default -> Optional.empty();
    };
  }

  public List<Precedence> order() {
    return orderOfSpeakers.value();
  }

  boolean givesTheFloorTo(Category category) {
    return !withoutFloor.value().contains(category);
  }

  /**
   * Whether a motion may be made.
   *
   * @param motion its name, or null for one without
   */
  boolean hasInForce(Motion motion) {
    return motion == null ? motionsWithoutName.value() : motionsInForce.value().contains(motion);
  }

  public Optional<NoticeCutOff> cutOff() {
    return Optional.ofNullable(noticeCutOff.value());
  }

  /** Whether a delegation that has replied so often on an item in a meeting may reply again. */
  public boolean allowsAReplyAfter(int made) {
    return rightsOfReply.value() == null || made < rightsOfReply.value().size();
  }

  /** How many speak on a motion so, after who made it. */
  public int speakersOn(Motion motion, Purpose purpose) {
    return speakersOnMotions.value().getOrDefault(motion, SpeakersOnMotion.NONE).of(purpose);
  }

  /**
   * The limit of a speech for a purpose, in seconds; empty where none is known, 0 of a reply beyond
   * those that are allowed.
   *
   * @param repliesBefore how often the delegation replies on the item in the meeting before it
   */
  public Optional<Integer> limitOf(Purpose purpose, int repliesBefore) {
    return switch (purpose) {
      case POINT_OF_ORDER, PROCEDURAL_MOTION, FOR_THE_MOTION, AGAINST_THE_MOTION ->
          Optional.ofNullable(proceduralSeconds.value());
      case RIGHT_OF_REPLY ->
          Optional.ofNullable(rightsOfReply.value())
              .map(limits -> repliesBefore < limits.size() ? limits.get(repliesBefore) : 0);
      case INTRODUCE, SPEAK -> Optional.empty();
    };
  }
}
