package org.council.minutes.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.council.minutes.domain.drafting.DraftRecord;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.drafting.RecordStatus;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.minutes.domain.wording.Rendition;
import org.council.minutes.persistence.DraftRecords;
import org.council.minutes.persistence.Facts;
import org.council.minutes.persistence.IssuedRecords;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;

/**
 * Anybody reads the record in one of its languages: as it was issued, and before that as far as it
 * is known.
 */
@ApplicationScoped
public class ReadingTheRecord {

  private final Facts facts;
  private final DraftRecords drafts;
  private final IssuedRecords issued;

  @Inject
  ReadingTheRecord(Facts facts, DraftRecords drafts, IssuedRecords issued) {
    this.facts = facts;
    this.drafts = drafts;
    this.issued = issued;
  }

  /** A record in one language, and where it stands. */
  public record Reading(RecordStatus status, Rendition rendition) {}

  /**
   * @param language the language asked for, or nothing for the first of {@code acceptable} that the
   *     record has, and else its first
   * @param acceptable BCP-47 tags, the preferred first
   * @throws NoSuch when the meeting is not known
   * @throws InvalidInput naming {@code lang}, when the record has not the language asked for
   */
  @Transactional
  public Reading read(RecordId record, Optional<String> language, List<String> acceptable) {
    // First, for it may be issued in between: a text that still changes is never said to be issued.
    RecordStatus status = status(record);
    List<String> issuedIn = issued.languages(record);
    if (issuedIn.isEmpty()) {
      return new Reading(status, composed(record, language, acceptable));
    }
    String chosen = chosen(language, acceptable, issuedIn);
    return new Reading(RecordStatus.ISSUED, issued.in(chosen, record));
  }

  private RecordStatus status(RecordId record) {
    return drafts.findByIdOptional(record).map(DraftRecord::status).orElse(RecordStatus.DRAFTING);
  }

  private Rendition composed(RecordId record, Optional<String> language, List<String> acceptable) {
    MeetingFacts known = facts.of(record).orElseThrow(() -> new NoSuch(record.toString()));
    return Telling.in(chosen(language, acceptable, Telling.languages(known)), known);
  }

  private static String chosen(
      Optional<String> language, List<String> acceptable, List<String> languages) {
    return language.isPresent()
        ? asked(language.get(), languages)
        : acceptable.stream().filter(languages::contains).findFirst().orElse(languages.getFirst());
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
}
