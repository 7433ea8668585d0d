package org.council.minutes.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.council.minutes.domain.AgendaFact.SessionConvened;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.record.Composing;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.minutes.domain.wording.Phrasebooks;
import org.council.minutes.domain.wording.Rendering;
import org.council.minutes.domain.wording.Rendition;
import org.council.minutes.persistence.Facts;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;

/** Anybody reads the record, as far as it is known, in one of its languages. */
@ApplicationScoped
public class ReadingTheRecord {

  private final Facts facts;

  @Inject
  ReadingTheRecord(Facts facts) {
    this.facts = facts;
  }

  /**
   * @param language the language asked for, or nothing for the first of {@code acceptable} that the
   *     record has, and else its first
   * @param acceptable BCP-47 tags, the preferred first
   * @throws NoSuch when the meeting is not known
   * @throws InvalidInput naming {@code lang}, when the record has not the language asked for
   */
  @Transactional
  public Rendition read(RecordId record, Optional<String> language, List<String> acceptable) {
    MeetingFacts known = facts.of(record).orElseThrow(() -> new NoSuch(record.toString()));
    List<String> languages = languages(known);
    String chosen =
        language.isPresent()
            ? asked(language.get(), languages)
            : acceptable.stream()
                .filter(languages::contains)
                .findFirst()
                .orElse(languages.getFirst());
    return Rendering.of(Composing.record(known), Phrasebooks.in(chosen).orElseThrow());
  }

  /** In tags capitals make no difference. */
  private static String asked(String language, List<String> languages) {
    String tag = Locale.forLanguageTag(language).toLanguageTag();
    if (!languages.contains(tag)) {
      throw new InvalidInput(
          "lang",
          "'%s' is no language of this record; it has %s"
              .formatted(language, String.join(", ", languages)));
    }
    return tag;
  }

  /**
   * The languages of the session that records can be told in; all of those where the session names
   * none of them.
   */
  private static List<String> languages(MeetingFacts known) {
    List<String> ofTheSession =
        known.session().map(SessionConvened::languages).orElse(List.of()).stream()
            .filter(Phrasebooks.languages()::contains)
            .toList();
    return ofTheSession.isEmpty() ? List.copyOf(Phrasebooks.languages()) : ofTheSession;
  }
}
