package org.council.minutes.domain.wording;

import java.util.List;
import java.util.stream.Stream;
import org.council.minutes.domain.Texts;
import org.council.minutes.domain.record.Availability;
import org.council.minutes.domain.record.Passage;
import org.council.minutes.domain.record.SummaryRecord;
import org.council.minutes.domain.record.SummaryRecord.Heading;
import org.council.minutes.domain.record.SummaryRecord.Masthead;

/**
 * Tells a record in the language of a phrasebook. What that language has not is replaced by one
 * notice in it; another language is never shown instead.
 */
public final class Rendering {

  private final Phrasebook book;
  private final String language;

  private Rendering(Phrasebook book) {
    this.book = book;
    this.language = book.language();
  }

  public static Rendition of(SummaryRecord record, Phrasebook book) {
    return new Rendering(book).rendition(record);
  }

  private Rendition rendition(SummaryRecord record) {
    return new Rendition(
        language,
        book.isRightToLeft(),
        masthead(record.masthead()),
        record.divisions().stream().map(this::division).toList(),
        record.signatories().stream().map(book::signature).toList());
  }

  private List<String> masthead(Masthead masthead) {
    return Stream.of(
            session(masthead),
            book.nameOf(masthead),
            book.held(masthead),
            masthead.presided().isEmpty() ? "" : book.presided(masthead.presided()))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The title of the session; nothing as long as the session is not known. */
  private String session(Masthead masthead) {
    return masthead.session().isEmpty() ? "" : title(masthead.session(), masthead.availability());
  }

  private String title(Texts title, Availability availability) {
    return title
        .in(language)
        .orElseGet(() -> book.titleOnlyIn(availability.languagesBeside(language)));
  }

  private Rendition.Division division(SummaryRecord.Division division) {
    return switch (division) {
      case SummaryRecord.Section section ->
          new Rendition.Section(
              Integer.toString(section.number()),
              heading(section.heading()),
              section.blocks().stream().map(this::block).toList());
      case SummaryRecord.Break pause -> pause(pause);
    };
  }

  private String heading(Heading heading) {
    String title = title(heading.title(), heading.availability());
    return book.heading(title, heading.continued(), heading.documents());
  }

  private Rendition.Block block(SummaryRecord.Block block) {
    return switch (block) {
      case SummaryRecord.Paragraph paragraph -> paragraph(paragraph);
      case SummaryRecord.Break pause -> pause(pause);
    };
  }

  private Rendition.Break pause(SummaryRecord.Break pause) {
    return new Rendition.Break(book.adjourned(pause.adjournedAt(), pause.resumedAt()));
  }

  private Rendition.Paragraph paragraph(SummaryRecord.Paragraph paragraph) {
    String number = paragraph.section() + "." + paragraph.number();
    if (!paragraph.availability().in(language)) {
      String notice = book.paragraphOnlyIn(paragraph.availability().languagesBeside(language));
      return new Rendition.Paragraph(number, notice, List.of(), false);
    }
    return new Rendition.Paragraph(number, text(paragraph), bullets(paragraph), true);
  }

  /** What ends a line stays behind the last passage only. */
  private String text(SummaryRecord.Paragraph paragraph) {
    return paragraph.passages().stream()
        .map(this::say)
        .filter(said -> !said.isEmpty())
        .reduce((said, next) -> Texts.withoutLineEnd(said) + book.betweenSentences() + next)
        .orElse("");
  }

  private List<String> bullets(SummaryRecord.Paragraph paragraph) {
    return paragraph.passages().stream()
        .filter(Passage.Drafted.class::isInstance)
        .map(Passage.Drafted.class::cast)
        .flatMap(drafted -> drafted.bulletsIn(language).stream())
        .toList();
  }

  private String say(Passage passage) {
    return switch (passage) {
      case Passage.Drafted(var text, var _) -> text.asGiven(language).orElse("");
      case Passage.Statement(var text) -> Words.present(text.asGiven(language));
      case Passage.Introduction(var speaker, var documents) -> book.introduced(speaker, documents);
      case Passage.IntroductionAndOutcome(var speaker, var document, var outcome) ->
          book.introducedAndSettled(speaker, document, outcome);
      case Passage.Outline(var speaker, var documents) -> book.outlined(speaker, documents);
      case Passage.Speech(var speaker) -> book.spoke(speaker);
      case Passage.Decision(var outcomes) -> book.decided(outcomes);
    };
  }
}
