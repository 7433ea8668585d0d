package org.council.minutes.domain.record;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.council.minutes.domain.AgendaFact.ChairTaken;
import org.council.minutes.domain.AgendaFact.MeetingAdjourned;
import org.council.minutes.domain.AgendaFact.MeetingClosed;
import org.council.minutes.domain.AgendaFact.MeetingOpened;
import org.council.minutes.domain.AgendaFact.MeetingResumed;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.council.minutes.domain.AgendaFact.SessionConvened;
import org.council.minutes.domain.Texts;
import org.council.minutes.domain.Told;
import org.council.minutes.domain.record.SummaryRecord.Masthead;
import org.council.minutes.domain.record.SummaryRecord.Sitting;

/** Composes what is printed above the record. */
final class Mastheads {

  private final MeetingFacts facts;
  private final List<Sitting> sittings = new ArrayList<>();
  private final List<String> presided = new ArrayList<>();

  /**
   * Who presides while the meeting sits: who takes the chair before that may leave it before it.
   */
  private String inTheChair;

  private Mastheads(MeetingFacts facts) {
    this.facts = facts;
  }

  static Masthead of(MeetingFacts facts) {
    Mastheads composing = new Mastheads(facts);
    facts.inOrder().forEach(composing::tell);
    return composing.masthead();
  }

  private void tell(Told told) {
    LocalDateTime at = facts.local(told.time());
    switch (told.fact()) {
      case MeetingOpened fact -> {
        inTheChair = fact.presiding();
        begin(at);
      }
      case MeetingResumed _ -> begin(at);
      case MeetingAdjourned _ -> end(at);
      case MeetingClosed _ -> end(at);
      case ChairTaken fact -> {
        inTheChair = fact.participant();
        if (sits()) {
          preside();
        }
      }
      default -> {}
    }
  }

  private void begin(LocalDateTime at) {
    sittings.add(new Sitting(at, Optional.empty()));
    preside();
  }

  private void end(LocalDateTime at) {
    if (sits()) {
      sittings.set(sittings.size() - 1, new Sitting(sittings.getLast().from(), Optional.of(at)));
    }
  }

  private boolean sits() {
    return !sittings.isEmpty() && sittings.getLast().until().isEmpty();
  }

  private void preside() {
    if (inTheChair != null && !presided.contains(inTheChair)) {
      presided.add(inTheChair);
    }
  }

  private Masthead masthead() {
    return new Masthead(
        facts.session().map(SessionConvened::title).map(Texts::of).orElse(Texts.NONE),
        facts.session().map(SessionConvened::place).orElse(""),
        facts.body(),
        facts.meeting().map(MeetingScheduled::number).orElse(1),
        facts.meeting().map(MeetingScheduled::ordinal).filter("inaugural"::equals).isPresent(),
        List.copyOf(sittings),
        presided.stream().map(facts.roster()::signatory).toList());
  }
}
