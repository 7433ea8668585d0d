package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.order.Placing;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.domain.roster.Category;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.persistence.RuleBooksFile;

/**
 * Fixture in the words of the field: an item of ten minutes in a meeting that is in progress, and
 * what is done with it. Every act happens a second after the one before.
 */
public final class ItemUnderway extends ItemTold {

  public static final Speaker KENYA = councillor("KEN");
  public static final Speaker TURKIYE = councillor("TUR");
  public static final Speaker BRAZIL = councillor("BRA", Attendance.REMOTE);
  public static final Speaker OSKAR = observer("OSK", Category.MEMBER_STATE_OBSERVER);
  public static final Speaker PELARGIA = observer("PEL", Category.MEMBER_STATE_OBSERVER);
  public static final Speaker SECTOR_MEMBER = observer("SEC", Category.SECTOR_MEMBER_OBSERVER);
  public static final Speaker REGION = observer("REG", Category.REGIONAL_ORGANIZATION_OBSERVER);
  public static final Speaker CHAIR =
      Speaker.inOffice("chair", Capacity.CHAIR, Attendance.IN_PERSON);
  public static final Speaker SECRETARY_GENERAL =
      Speaker.inOffice("sg", Capacity.SECRETARIAT, Attendance.IN_PERSON);

  /** A body that follows {@code itu-council}. */
  public static final String COUNCIL = "itu-council";

  /** A body that follows {@code itu-conference}. */
  public static final String CONFERENCE = "itu-conference";

  /** A body that follows {@code un-general-assembly}. */
  public static final String ASSEMBLY = "un-general-assembly";

  private ItemUnderway(RuleBook ruleBook) {
    super(ruleBook);
  }

  @Override
  ItemUnderway itself() {
    return this;
  }

  /** The item on the agenda, not opened. */
  public static ItemUnderway planned() {
    return planned(COUNCIL);
  }

  /** The same of a body that follows another rule book. */
  public static ItemUnderway planned(String ruleBook) {
    return planned(RuleBooksFile.books().followed(ruleBook));
  }

  /** The same of a body that follows this rule book. */
  static ItemUnderway planned(RuleBook ruleBook) {
    ItemUnderway item = new ItemUnderway(ruleBook);
    item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.now());
    item.floor.isPresidedBy(CHAIR.participant());
    item.allots(600);
    return item;
  }

  /**
   * The item opened, both observers having told in advance that they wish to speak or introduce.
   */
  public static ItemUnderway opened() {
    return planned().toldOf().open();
  }

  /** Both observers tell in advance. */
  public ItemUnderway toldOf() {
    return notified(OSKAR, Purpose.INTRODUCE, "C24/7").notified(PELARGIA, Purpose.SPEAK, null);
  }

  /** The item opened, of a body that follows another rule book. */
  public static ItemUnderway opened(String ruleBook) {
    return planned(ruleBook).open();
  }

  /** The item opened, of a body that follows a rule book with a provision that is off in it. */
  public static ItemUnderway openedWith(String provision, String ruleBook) {
    return plannedWith(provision, ruleBook).open();
  }

  /** The same, not opened. */
  public static ItemUnderway plannedWith(String provision, String ruleBook) {
    return plannedWith(provision, ruleBook, true);
  }

  /** The item opened, of a body that follows a rule book with another value of a provision. */
  public static ItemUnderway openedWith(String provision, String ruleBook, Object value) {
    return plannedWith(provision, ruleBook, value).open();
  }

  /** The same, not opened. */
  public static ItemUnderway plannedWith(String provision, String ruleBook, Object value) {
    return planned(OtherRuleBook.with(provision, value, ruleBook));
  }

  /** The item opened, of a body that follows a rule book in which several provisions are other. */
  public static ItemUnderway openedWith(Map<String, ?> provisions, String ruleBook) {
    return plannedWith(provisions, ruleBook).open();
  }

  /** The same, not opened. */
  static ItemUnderway plannedWith(Map<String, ?> provisions, String ruleBook) {
    return planned(OtherRuleBook.with(provisions, ruleBook)).toldOf();
  }

  /** A councillor in the room. */
  public static Speaker councillor(String code) {
    return councillor(code, Attendance.IN_PERSON);
  }

  public static Speaker councillor(String code, Attendance attendance) {
    return Speaker.of(code.toLowerCase(), code, Category.COUNCIL_MEMBER_STATE, attendance);
  }

  public static Speaker observer(String code, Category category) {
    return Speaker.of(code.toLowerCase(), code, category, Attendance.IN_PERSON);
  }

  /** The Chair puts the last request of one directly before or after the last of another. */
  public ItemUnderway puts(Speaker who, Side side, Speaker beside) {
    chairsHand()
        .put(
            new Placing(
                lastRequestOf(who).id(), side, lastRequestOf(beside).id(), "by agreement", tick()));
    return this;
  }

  /** The Chair sets how long speakers have on the item; null goes back to the rule book. */
  public ItemUnderway limits(Limited who, Integer seconds) {
    chairsHand().limit(who, seconds, tick());
    return this;
  }

  public ItemUnderway passesOver(Speaker who) {
    chairsHand().passOver(lastRequestOf(who), tick());
    return this;
  }

  /** The Chair passes over one who has the floor. */
  public ItemUnderway passesOver(Intervention absent) {
    debate().passingOver().passOver(absent, tick());
    return this;
  }

  /** The Chair calls one and expects that a request is answered. */
  public Intervention isCalled(Speaker who, Does does, UUID expected) {
    Speech speech = new Speech(does, List.of(), Medium.ORAL);
    Instant at = tick();
    return debate().giveTheFloor(new Turn(place, who, speech, expected, at, at));
  }

  public ItemUnderway endsMotion(Intervention moved, MotionResult result) {
    debate().motions().end(moved, result, tick());
    return this;
  }

  public Intervention isGivenTheFloor(Speaker who, Does does, String... documents) {
    Speech speech = new Speech(does, List.of(documents), Medium.ORAL);
    return debate().giveTheFloor(new Turn(place, who, speech, tick()));
  }

  /** Given the floor, spoke so many seconds, ended. */
  public ItemUnderway speaks(Speaker who, Does does, int seconds, String... documents) {
    return ends(isGivenTheFloor(who, does, documents).id(), seconds);
  }

  public ItemUnderway ends(UUID intervention, int seconds) {
    Intervention ended = list.log().intervention(intervention);
    nowIs(ended.clock().givenAt().plusSeconds(seconds));
    debate().end(ended, now());
    return this;
  }

  /** One who has the floor gives the rest of its time to another. */
  public Intervention yields(Intervention yielding, Speaker to) {
    return debate().yieldTo(yielding, turn(to, Does.COMMENTS));
  }

  /** Another puts a question to one who has the floor. */
  public Intervention isAsked(Intervention asked, Speaker by) {
    return debate().putQuestion(asked, turn(by, Does.ASKS));
  }

  private Turn turn(Speaker who, Does does) {
    return new Turn(place, who, new Speech(does, List.of(), Medium.ORAL), tick());
  }

  public ItemUnderway closeList() {
    chairsHand().close(tick());
    return this;
  }

  public ItemUnderway reopenList() {
    chairsHand().reopen(tick());
    return this;
  }

  /** Fails unless an act is refused, by that rule. */
  public static void refused(Rule rule, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .extracting(Refusal::rule)
        .isEqualTo(rule);
  }
}
