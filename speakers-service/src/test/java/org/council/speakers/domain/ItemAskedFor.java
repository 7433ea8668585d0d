package org.council.speakers.domain;

import java.util.Optional;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.RuleBook;

/** An item in a meeting, as delegations ask for its floor in tests. */
public abstract class ItemAskedFor extends ItemSeen {

  ItemAskedFor(RuleBook ruleBook) {
    super(ruleBook);
  }

  /** The item with all that is done with it. */
  abstract ItemUnderway itself();

  public ItemUnderway notified(Speaker who, Purpose purpose, String document) {
    return tells(who, new Asking(purpose, document, tick()));
  }

  public ItemUnderway tells(Speaker who, Asking asking) {
    list.notifyInAdvance(floor, place, who, asking);
    return itself();
  }

  /** Asks for the floor; an introduction is of the paper C24/1. */
  public ItemUnderway asks(Speaker who, Purpose purpose) {
    return asks(who, purpose, documentOf(purpose));
  }

  public ItemUnderway asks(Speaker who, Purpose purpose, String document) {
    return asks(who, new Asking(purpose, document, tick()));
  }

  public ItemUnderway asks(Speaker who, Asking asking) {
    keep(list.inscribe(Optional.of(floor), place, who, asking));
    return itself();
  }

  /** Asks to speak in the name of a group. */
  public ItemUnderway asksFor(String group, Speaker who) {
    return asks(who, new Asking(Purpose.SPEAK, null, null, group, tick()));
  }

  /** Asks to speak for or against a motion. */
  public ItemUnderway asksOn(Motion motion, Purpose purpose, Speaker who) {
    return asks(who, new Asking(purpose, motion, null, tick()));
  }

  public ItemUnderway moves(Speaker who, Motion motion) {
    return asks(who, new Asking(Purpose.PROCEDURAL_MOTION, motion, null, tick()));
  }

  public ItemUnderway withdraws(Speaker who, Purpose purpose) {
    return withdraws(who, purpose, null);
  }

  public ItemUnderway withdraws(Speaker who, Purpose purpose, Motion motion) {
    return withdrawsThat(who, new Asking(purpose, motion, null, now()));
  }

  /** Withdraws the request that is meant. */
  public ItemUnderway withdrawsThat(Speaker who, Asking meant) {
    list.withdraw(place, list.waiting().meantBy(who, meant), tick());
    return itself();
  }

  public ItemUnderway reserves(Speaker who, String document) {
    list.reservingARight().reserve(place, who, new Asking(null, document, tick()));
    return itself();
  }
}
