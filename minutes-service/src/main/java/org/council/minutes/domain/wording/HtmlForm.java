package org.council.minutes.domain.wording;

import java.util.List;
import org.council.minutes.domain.wording.Rendition.Block;
import org.council.minutes.domain.wording.Rendition.Break;
import org.council.minutes.domain.wording.Rendition.Division;
import org.council.minutes.domain.wording.Rendition.Paragraph;
import org.council.minutes.domain.wording.Rendition.Section;

/**
 * The record as a page: sections and paragraphs that can be addressed by their number, every text
 * escaped.
 */
public final class HtmlForm {

  private final StringBuilder page = new StringBuilder();

  private HtmlForm() {}

  public static String of(Rendition record) {
    HtmlForm form = new HtmlForm();
    form.page(record);
    return form.page.toString();
  }

  private void page(Rendition record) {
    line("<!DOCTYPE html>");
    line("<html lang=\"%s\" dir=\"%s\">", record.language(), record.rightToLeft() ? "rtl" : "ltr");
    line("<head>");
    line("<meta charset=\"UTF-8\">");
    line("<title>%s</title>", String.join(" — ", record.masthead()));
    line("</head>");
    line("<body>");
    line("<main>");
    masthead(record.masthead());
    record.divisions().forEach(this::division);
    signatures(record.signatures());
    line("</main>");
    line("</body>");
    line("</html>");
  }

  private void masthead(List<String> lines) {
    line("<header>");
    lines.forEach(text -> line("<p>%s</p>", text));
    line("</header>");
  }

  private void division(Division division) {
    switch (division) {
      case Section(var number, var heading, var blocks) -> {
        line("<section id=\"s%s\">", number);
        line("<h2><span class=\"number\">%s</span> %s</h2>", number, heading);
        blocks.forEach(this::block);
        line("</section>");
      }
      case Break pause -> pause(pause);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Break pause -> pause(pause);
    }
  }

  private void paragraph(Paragraph paragraph) {
    line(
        "<p id=\"p%s\" class=\"%s\"><span class=\"number\">%s</span> %s</p>",
        paragraph.number(),
        paragraph.available() ? "paragraph" : "notice",
        paragraph.number(),
        paragraph.text());
    if (!paragraph.bullets().isEmpty()) {
      line("<ul>");
      paragraph.bullets().forEach(bullet -> line("<li>%s</li>", bullet));
      line("</ul>");
    }
  }

  private void pause(Break pause) {
    line("<p class=\"break\">%s</p>", pause.text());
  }

  private void signatures(List<String> signatures) {
    if (!signatures.isEmpty()) {
      line("<footer>");
      signatures.forEach(name -> line("<p class=\"signature\">%s</p>", name));
      line("</footer>");
    }
  }

  /** One line of markup, in which every value is escaped. */
  private void line(String markup, String... values) {
    Object[] escaped = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      escaped[i] = escape(values[i]);
    }
    page.append(markup.formatted(escaped)).append('\n');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
