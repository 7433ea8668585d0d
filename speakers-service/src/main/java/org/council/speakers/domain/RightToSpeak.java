package org.council.speakers.domain;

import java.util.Optional;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.time.TimeLimits;

/**
 * Whether a delegation has its right still to what it asks for on an item: observers once (spk-07)
 * and after notice (spk-08, spk-09), so many replies (spk-25), so many speeches on a motion
 * (spk-34), its time (spk-36). It changes nothing: passing is all that it tells.
 */
record RightToSpeak(RuleBook ruleBook, Notices notices, FloorLog log, TimeLimits limits) {

  /**
   * Refuses one who waits, or is called, and has no right to what it asks for. On a motion what was
   * spoken counts alone.
   *
   * @throws Refusal citing the rule by which it has none
   */
  void mustBeLeftTo(Speaker speaker, Asking asking) {
    mustBeLeftTo(speaker, asking, 0);
  }

  /**
   * Refuses one who is to be added to those who wait, and has no right to what it asks for.
   *
   * @param waitingOnIt how many others wait to speak so on a motion: they count besides what was
   *     spoken
   * @throws Refusal citing the rule by which it has none
   */
  void mustBeLeftTo(Speaker speaker, Asking asking, int waitingOnIt) {
    log.mustLeaveAnInterventionTo(speaker, ruleBook);
    notices.mustCover(speaker, asking, ruleBook);
    log.mustLeaveAReplyTo(speaker, asking.purpose(), ruleBook);
    if (asking.purpose().isOnAMotion()) {
      log.motions().mustLeaveASpeech(asking, speaker, waitingOnIt, ruleBook);
    }
    limits.mustLeaveTimeTo(
        speaker.delegation(),
        asking.purpose(),
        () -> log.spoken().onTheSubstance(Optional.empty()).by(speaker.delegation()),
        ruleBook);
  }

  /**
   * The rule by which a delegation has used up its right to what it asked for, if it has. That as
   * many others speak on a motion as may uses up nothing.
   */
  Optional<Rule> thatItIsUsedUp(Speaker speaker, Asking asking) {
    try {
      log.mustLeaveAnInterventionTo(speaker, ruleBook);
      log.mustLeaveAReplyTo(speaker, asking.purpose(), ruleBook);
      if (asking.purpose().isOnAMotion()) {
        log.motions().mustNotHaveSpoken(speaker, asking.motion());
      }
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.rule());
    }
  }
}
