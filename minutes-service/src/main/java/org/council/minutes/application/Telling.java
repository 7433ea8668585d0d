package org.council.minutes.application;

import java.util.List;
import org.council.minutes.domain.AgendaFact.SessionConvened;
import org.council.minutes.domain.record.Composing;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.minutes.domain.wording.Phrasebooks;
import org.council.minutes.domain.wording.Rendering;
import org.council.minutes.domain.wording.Rendition;

/** The record as the facts make it, told in its languages. */
final class Telling {

  private Telling() {}

  /** What it says in each of its languages, as the session lists them. */
  static List<Rendition> inEachLanguage(MeetingFacts known) {
    return languages(known).stream().map(language -> in(language, known)).toList();
  }

  /**
   * @param language one of {@link #languages}
   */
  static Rendition in(String language, MeetingFacts known) {
    return Rendering.of(Composing.record(known), Phrasebooks.in(language).orElseThrow());
  }

  /**
   * The languages of the session that records can be told in; all of those where the session names
   * none of them.
   */
  static List<String> languages(MeetingFacts known) {
    List<String> ofTheSession =
        known.session().map(SessionConvened::languages).orElse(List.of()).stream()
            .filter(Phrasebooks.languages()::contains)
            .toList();
    return ofTheSession.isEmpty() ? List.copyOf(Phrasebooks.languages()) : ofTheSession;
  }
}
