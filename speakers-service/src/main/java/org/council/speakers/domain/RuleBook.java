package org.council.speakers.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.council.speakers.domain.roster.Category;

/**
 * What differs between bodies: values, each with its source, that the rules are applied with.
 *
 * @param name under which agenda names it
 * @param orderOfSpeakers the reasons that make the order of speakers, the strongest first; {@link
 *     Precedence#FIRST_COME} last, so that the order is total
 * @param withoutFloor categories of delegations that have no floor
 * @param noticeByObservers whether observers notify in advance
 * @param noticeEndsWithTheItem whether a notification must come before the item is opened
 * @param observerCapSeconds the longest time of an observer
 */
public record RuleBook(
    String name,
    Sourced<List<Precedence>> orderOfSpeakers,
    Sourced<Set<Category>> withoutFloor,
    Sourced<Boolean> noticeByObservers,
    Sourced<Boolean> noticeEndsWithTheItem,
    Sourced<Integer> observerCapSeconds) {

  /**
   * A value with where it is written.
   *
   * @param source where, or that there is none
   */
  public record Sourced<T>(T value, String source) {}

  private static final String CHOICE = "no source: a choice of the project";

  /** The ITU Council's, as the Chair recalled it in the first plenary meeting of 2023. */
  public static final RuleBook ITU_COUNCIL =
      new RuleBook(
          "itu-council",
          new Sourced<>(Arrays.asList(Precedence.values()), "C23 PL-1, 1.2 and 1.3"),
          new Sourced<>(
              Set.of(Category.SECTOR_MEMBER_OBSERVER, Category.REGIONAL_ORGANIZATION_OBSERVER),
              "C23 PL-1, 1.3, second point; for regional organizations " + CHOICE),
          new Sourced<>(true, "C23 PL-1, 1.3, fourth point"),
          new Sourced<>(true, CHOICE),
          new Sourced<>(300, CHOICE));

  private static final Map<String, RuleBook> BY_NAME = Map.of(ITU_COUNCIL.name, ITU_COUNCIL);

  /** The rule book of that name; {@code itu-council} for a name that is new. */
  public static RuleBook named(String name) {
    return BY_NAME.getOrDefault(name, ITU_COUNCIL);
  }

  List<Precedence> order() {
    return orderOfSpeakers.value();
  }

  boolean givesTheFloorTo(Category category) {
    return !withoutFloor.value().contains(category);
  }
}
