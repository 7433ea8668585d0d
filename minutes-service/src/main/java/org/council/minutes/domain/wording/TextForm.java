package org.council.minutes.domain.wording;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.council.minutes.domain.Texts;
import org.council.minutes.domain.wording.Rendition.Block;
import org.council.minutes.domain.wording.Rendition.Break;
import org.council.minutes.domain.wording.Rendition.Division;
import org.council.minutes.domain.wording.Rendition.Paragraph;
import org.council.minutes.domain.wording.Rendition.Section;

/**
 * The record as plain text: a number, a tab and the text on each line; bullets begin with a dot and
 * a tab; the signatories stand on the last line, separated by tabs. Lines end with a line feed; a
 * line's end or a tab within a text is a space, and what ends a text's last line is nothing.
 */
public final class TextForm {

  private final StringBuilder text = new StringBuilder();

  private TextForm() {}

  public static String of(Rendition record) {
    TextForm form = new TextForm();
    record.divisions().forEach(form::division);
    if (!record.signatures().isEmpty()) {
      form.line(record.signatures());
    }
    return form.text.toString();
  }

  private void division(Division division) {
    switch (division) {
      case Section(var number, var heading, var blocks) -> {
        line(List.of(number, heading));
        blocks.forEach(this::block);
      }
      case Break(var words) -> line(List.of(words));
    }
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph(var number, var words, var bullets, var _) -> {
        line(List.of(number, words));
        bullets.forEach(bullet -> line(List.of("•", bullet)));
      }
      case Break(var words) -> line(List.of(words));
    }
  }

  private void line(List<String> columns) {
    text.append(columns.stream().map(TextForm::inItsPlace).collect(joining("\t"))).append('\n');
  }

  /**
   * A text stays on its line and in its column: what a State submits must not look like a paragraph
   * of another's.
   */
  private static String inItsPlace(String words) {
    return Texts.withoutLineEnd(words).replaceAll("[\\t\\v]+", " ");
  }
}
