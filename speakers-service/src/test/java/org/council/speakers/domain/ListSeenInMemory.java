package org.council.speakers.domain;

import java.util.List;
import java.util.Locale;
import org.council.speakers.conformance.ListSeen;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.request.Phase;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.SpeakersRule;

/**
 * The kit's list as the domain alone makes it: a copy of what is seen, which stays when the list
 * changes.
 */
record ListSeenInMemory(List<Waiting> waiting, int spoken, String phase, String interrupted)
    implements ListSeen {

  /**
   * One who waits.
   *
   * @param timeRule the rule that computes its time, or null
   */
  record Waiting(TurnToCome turn, String timeRule) {

    static Waiting of(TurnToCome turn, SpeakingLimits limits) {
      return new Waiting(
          turn, limits.ruleOf(turn.ordered().entry()).map(SpeakersRule::id).orElse(null));
    }

    String delegation() {
      return turn.ordered().entry().delegation();
    }

    boolean isAbout(String document) {
      return document == null || document.equals(turn.ordered().entry().asking().document());
    }
  }

  static ListSeenInMemory of(ListOfSpeakers list) {
    SpeakingLimits limits = list.speakingLimits();
    List<TurnToCome> turns = Turns.of(list, limits);
    return new ListSeenInMemory(
        turns.stream().map(turn -> Waiting.of(turn, limits)).toList(),
        list.log().spoken().seconds(),
        PhaseOfTheDebate.on(list, turns).map(Phase::name).orElse(null),
        list.log()
            .interrupted()
            .map(one -> one.by().participant().toUpperCase(Locale.ROOT))
            .orElse(null));
  }

  @Override
  public List<String> queue() {
    return waiting.stream().map(Waiting::delegation).toList();
  }

  @Override
  public String why(String who) {
    return ordered(who).reason().rule().id();
  }

  @Override
  public String calledOver(String who) {
    return first(who, null)
        .turn()
        .calledOver()
        .map(Reason::rule)
        .map(SpeakersRule::id)
        .orElse(null);
  }

  @Override
  public String placed(String who) {
    return ordered(who).entry().isPlaced() ? SpeakersRule.CHAIR_PLACES.id() : null;
  }

  @Override
  public String attendance(String who) {
    return ordered(who).entry().attendance().name();
  }

  @Override
  public Time time(String who, String document) {
    Waiting first = first(who, document);
    return new Time(first.turn().seconds().orElse(null), first.timeRule());
  }

  @Override
  public Integer timeBefore(String who) {
    return first(who, null).turn().secondsBefore().orElse(null);
  }

  private OrderedEntry ordered(String who) {
    return first(who, null).turn().ordered();
  }

  private Waiting first(String who, String document) {
    return waiting.stream()
        .filter(one -> one.delegation().equals(who) && one.isAbout(document))
        .findFirst()
        .orElseThrow(() -> new AssertionError("does not wait: " + who));
  }
}
