package org.council.speakers.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.Refusal;
import org.council.platform.rulebook.RuleBooks;
import org.council.speakers.conformance.Floor;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Category;
import org.council.speakers.domain.roster.Office;

/** The kit's floor as the domain alone makes it, without a database. */
final class FloorInMemory implements Floor {

  private final RuleBooks<RuleBook> ruleBooks;
  private Map<String, String> roster;
  private ItemUnderway item;
  private final Map<String, UUID> lastInterventions = new HashMap<>();

  /** Where bodies follow these rule books. */
  FloorInMemory(RuleBooks<RuleBook> ruleBooks) {
    this.ruleBooks = ruleBooks;
  }

  @Override
  public void plan(String ruleBook, Integer allottedSeconds, Map<String, String> everybody) {
    roster = everybody;
    item = ItemUnderway.planned(ruleBooks.followed(ruleBook));
    item.allots(allottedSeconds);
  }

  private Speaker speaker(String code) {
    String id = code.toLowerCase(Locale.ROOT);
    return switch (roster.get(code)) {
      case "secretariat" -> inOffice(id, Office.SECRETARY_GENERAL);
      case "vice-chair" -> inOffice(id, Office.VICE_CHAIR);
      case "chair of a group" -> inOffice(id, Office.GROUP_CHAIR);
      case "remote councillor" ->
          Speaker.of(id, code, Category.COUNCIL_MEMBER_STATE, Attendance.REMOTE);
      case "councillor" -> inTheRoom(code, Category.COUNCIL_MEMBER_STATE);
      case "Member State observer" -> inTheRoom(code, Category.MEMBER_STATE_OBSERVER);
      case "Sector Member observer" -> inTheRoom(code, Category.SECTOR_MEMBER_OBSERVER);
      case "regional organization" -> inTheRoom(code, Category.REGIONAL_ORGANIZATION_OBSERVER);
      case String other -> throw new IllegalArgumentException(code + " is " + other);
    };
  }

  private static Speaker inOffice(String id, Office office) {
    return Speaker.inOffice(id, office.capacity(), Attendance.IN_PERSON);
  }

  private static Speaker inTheRoom(String code, Category category) {
    return ItemUnderway.observer(code, category);
  }

  private Asking asking(Wish wish) {
    return asking(wish, item.tick());
  }

  private static Asking asking(Wish wish, Instant at) {
    return new Asking(purpose(wish), motion(wish), wish.document(), wish.onBehalfOf(), at);
  }

  private static Purpose purpose(Wish wish) {
    return wish.purpose() == null ? null : Purpose.valueOf(wish.purpose());
  }

  private static Motion motion(Wish wish) {
    return wish.motion() == null ? null : Motion.valueOf(wish.motion());
  }

  private static void unlessRefused(Runnable act) {
    try {
      act.run();
    } catch (Refusal refusal) {
      throw new RefusedBy(refusal.rule().id(), refusal);
    }
  }

  @Override
  public void opensItem() {
    item.open();
  }

  @Override
  public void closesItem(int ago) {
    item.list.told().itemClosed(item.floor, item.tick().minusSeconds(ago));
  }

  @Override
  public void meetingIs(String status) {
    MeetingStatus now = MeetingStatus.valueOf(status);
    item.floor.meetingIs(now, item.tick());
    if (now == MeetingStatus.ADJOURNED) {
      item.list.told().meetingAdjourned(item.floor, item.now());
    }
  }

  @Override
  public void attends(String who, String attendance) {
    item.attends(speaker(who).participant(), Attendance.valueOf(attendance));
  }

  @Override
  public void takesChair(String who) {
    item.takesTheChair(speaker(who));
  }

  @Override
  public void notifies(String who, Wish wish) {
    unlessRefused(() -> item.tells(speaker(who), asking(wish)));
  }

  @Override
  public void asks(String who, Wish wish) {
    unlessRefused(() -> item.asks(speaker(who), asking(wish)));
  }

  @Override
  public void withdraws(String who, Wish wish) {
    unlessRefused(() -> item.withdrawsThat(speaker(who), asking(wish, item.now())));
  }

  @Override
  public void reserves(String who, String document) {
    unlessRefused(() -> item.reserves(speaker(who), document));
  }

  @Override
  public void appeals(String who, String against) {
    unlessRefused(
        () -> item.debate().pointsOfOrder().appeal(lastOf(against), speaker(who), item.tick()));
  }

  @Override
  public void gives(String who, Floor.Speech speech, String expected) {
    UUID request = expected == null ? null : item.lastRequestOf(speaker(expected)).id();
    Turn turn =
        new Turn(
            ItemUnderway.ITEM,
            speaker(who),
            new org.council.speakers.domain.Speech(
                Does.valueOf(speech.does()), speech.documents(), Medium.ORAL, speech.onBehalfOf()),
            request,
            item.tick(),
            item.now());
    unlessRefused(() -> lastInterventions.put(who, item.debate().giveTheFloor(turn).id()));
  }

  @Override
  public void ends(String who, int seconds) {
    item.ends(lastInterventions.get(who), seconds);
  }

  @Override
  public void pauses(String who) {
    item.debate().pause(lastOf(who), item.tick());
  }

  @Override
  public void resumes(String who) {
    unlessRefused(() -> item.debate().resume(lastOf(who), item.tick()));
  }

  @Override
  public void closesList() {
    unlessRefused(item::closeList);
  }

  @Override
  public void reopensList() {
    unlessRefused(item::reopenList);
  }

  @Override
  public void puts(String who, String side, String beside) {
    unlessRefused(() -> item.puts(speaker(who), Side.valueOf(side), speaker(beside)));
  }

  @Override
  public void passesOver(String who) {
    unlessRefused(() -> item.passesOver(speaker(who)));
  }

  @Override
  public void passesOverCalled(String who) {
    unlessRefused(() -> item.passesOver(lastOf(who)));
  }

  @Override
  public void limits(String whose, Integer seconds) {
    unlessRefused(() -> item.limits(Limited.valueOf(whose), seconds));
  }

  @Override
  public void rules(String who, String ruling) {
    unlessRefused(
        () -> item.debate().pointsOfOrder().rule(lastOf(who), Ruling.valueOf(ruling), item.tick()));
  }

  @Override
  public void decides(String result, String onThatOf) {
    unlessRefused(() ->
        item.debate()
            .pointsOfOrder()
            .decide(lastOf(onThatOf), AppealResult.valueOf(result), item.tick()));
  }

  @Override
  public void endsMotion(String who, String result) {
    unlessRefused(() -> item.endsMotion(lastOf(who), MotionResult.valueOf(result)));
  }

  @Override
  public void yields(String who, String to) {
    unlessRefused(() -> lastInterventions.put(to, item.yields(lastOf(who), speaker(to)).id()));
  }

  @Override
  public void asksBetween(String who, String to) {
    unlessRefused(() -> lastInterventions.put(who, item.isAsked(lastOf(to), speaker(who)).id()));
  }

  @Override
  public void passes(int seconds) {
    item.passes(seconds);
  }

  @Override
  public List<String> queue() {
    return item.queue();
  }

  @Override
  public String why(String who) {
    return ordered(who, null).reason().rule().id();
  }

  @Override
  public String calledOver(String who) {
    return item.list
        .calledOver(ordered(who, null).entry())
        .map(reason -> reason.rule().id())
        .orElse(null);
  }

  @Override
  public String attendance(String who) {
    return ordered(who, null).entry().attendance().name();
  }

  @Override
  public Time time(String who, String document) {
    WaitingEntry entry = ordered(who, document).entry();
    return new Time(
        item.list.speakingLimits().apply(entry).orElse(null),
        item.list.speakingLimits().ruleOf(entry).map(SpeakersRule::id).orElse(null));
  }

  @Override
  public int spoken() {
    return item.list.log().spokenSeconds();
  }

  @Override
  public Foretold ifAsked(String who, Wish wish) {
    return switch (item.ifAsked(speaker(who), asking(wish, item.now()))) {
      case Prospect.Refused refused -> new Foretold(refused.rule().id(), null, null);
      case Prospect.Waiting waiting ->
          new Foretold(null, waiting.ordered().position(), waiting.ordered().reason().rule().id());
    };
  }

  @Override
  public Integer warnedAfter(String who) {
    int warning = item.list.ruleBook().warningSeconds().value();
    SpeechClock clock = lastOf(who).clock();
    return clock
        .warningAt(warning)
        .map(warned -> (int) Duration.between(clock.givenAt(), warned).toSeconds())
        .orElse(null);
  }

  @Override
  public int overTime(String who) {
    return lastOf(who).overTimeSeconds();
  }

  private OrderedEntry ordered(String delegation, String document) {
    Optional<OrderedEntry> found =
        item.list.inOrder().stream()
            .filter(ordered -> ordered.entry().delegation().equals(delegation))
            .filter(
                ordered -> document == null || document.equals(ordered.entry().asking().document()))
            .findFirst();
    return found.orElseThrow(() -> new AssertionError("does not wait: " + delegation));
  }

  private Intervention lastOf(String delegation) {
    return item.list.log().intervention(lastInterventions.get(delegation));
  }
}
