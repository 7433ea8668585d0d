package org.council.speakers.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.rulebook.RuleBooks;
import org.council.speakers.conformance.Floor;
import org.council.speakers.conformance.ListSeen;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Category;
import org.council.speakers.domain.roster.Office;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.time.SpeechClock;

/**
 * The kit's floor as the domain alone makes it, as it is seen. The domain keeps no list as it
 * stood: what was seen at a mark is kept here, and looked at again. So a case is held to what was
 * true then, and that a list is found again is proven over HTTP only.
 */
abstract class FloorSeenInMemory implements Floor {

  ItemUnderway item;
  final Map<String, UUID> lastInterventions = new HashMap<>();

  private final Map<String, ListSeen> marked = new HashMap<>();
  private final RuleBooks<RuleBook> ruleBooks;
  private Map<String, String> roster;

  FloorSeenInMemory(RuleBooks<RuleBook> ruleBooks) {
    this.ruleBooks = ruleBooks;
  }

  @Override
  public void plan(String ruleBook, Integer allottedSeconds, Map<String, String> everybody) {
    roster = everybody;
    item = ItemUnderway.planned(ruleBooks.followed(ruleBook));
    item.allots(allottedSeconds);
  }

  @Override
  public ListSeen list() {
    return ListSeenInMemory.of(item.list);
  }

  @Override
  public void marks(String name) {
    marked.put(name, list());
  }

  @Override
  public ListSeen listAsOf(String name) {
    return marked.get(name);
  }

  @Override
  public Foretold ifAsked(String who, Wish wish) {
    Asking asking = asking(wish, item.now());
    return switch (Prospect.of(() -> wouldWait(speaker(who), asking))) {
      case Prospect.Refused refused -> Foretold.refused(refused.rule().id());
      case Prospect.Waiting waiting ->
          new Foretold(
              null,
              waiting.ordered().position(),
              waiting.ordered().reason().rule().id(),
              waiting.seconds().orElse(null),
              waiting.secondsBefore().orElse(null));
    };
  }

  private Prospect.Waiting wouldWait(Speaker speaker, Asking asking) {
    return Prospect.Waiting.on(item.list, item.place, speaker, asking, floorNow());
  }

  @Override
  public Integer untilTurn(String who) {
    UUID request = item.lastRequestOf(speaker(who)).id();
    return Prospect.Waiting.on(item.list, item.place, request, floorNow())
        .secondsUntilTurn()
        .orElse(null);
  }

  /** All of the kit is entered after the fact: nobody knows what a speech has used until now. */
  private FloorNow floorNow() {
    FloorNow now = item.floorNow();
    return new FloorNow(now.meeting(), now.speaking(), Optional.empty());
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
    return lastOf(who).course().overTimeSeconds();
  }

  Intervention lastOf(String delegation) {
    return item.list.log().intervention(lastInterventions.get(delegation));
  }

  Speaker speaker(String code) {
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

  Asking asking(Wish wish) {
    return asking(wish, item.tick());
  }

  static Asking asking(Wish wish, Instant at) {
    return new Asking(purpose(wish), motion(wish), wish.document(), wish.onBehalfOf(), at);
  }

  private static Purpose purpose(Wish wish) {
    return wish.purpose() == null ? null : Purpose.valueOf(wish.purpose());
  }

  private static Motion motion(Wish wish) {
    return wish.motion() == null ? null : Motion.valueOf(wish.motion());
  }
}
